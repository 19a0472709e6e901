import { Form, useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { foldEmail } from "~/features/people/person";
import { emailSchema } from "~/features/people/person.schema.server";
import { EmailField } from "~/features/people/person-fields";
import { askForReset } from "~/features/people/reset-password.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Notice } from "~/ui/notice";

export const loader = load(async ({ viewer, context }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("reset.title"),
  mailGoesOut: context.services.env.smtpUrl !== null,
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ context, community, viewer, parse }) => {
    const { database } = context.services;
    const { email } = parse(emailSchema);
    spend(context, "mail", foldEmail(email));
    await askForReset(database, mailSite(context, community, viewer), email);
    return { to: "/reset/sent" };
  },
  { limit: "signUp" },
);

export default function ResetPage() {
  const t = useText("people");
  const { mailGoesOut } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Door
      title={t("reset.title")}
      lede={t("reset.lede")}
      ways={[{ href: "/login", label: t("signIn.title") }]}
    >
      {!mailGoesOut && <Notice className="mb-6">{t("reset.noMail")}</Notice>}
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex flex-col gap-6">
        <EmailField view={view} />
        <Button>{t("reset.send")}</Button>
      </Form>
    </Door>
  );
}
