import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { foldEmail } from "~/features/people/person";
import { emailSchema } from "~/features/people/person.schema.server";
import { EmailField } from "~/features/people/person-fields";
import { askForSignInLink } from "~/features/people/sign-in-link.server";
import { isSignedIn } from "~/features/people/viewer";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { safePath } from "~/http/safe-path";
import { spend } from "~/http/spend.server";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Notice } from "~/ui/notice";

export const loader = load(async ({ viewer, url, context }) => {
  const to = safePath(url.searchParams.get("to")) ?? "/ideas";
  if (isSignedIn(viewer)) throw redirect(to);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("link.title"),
    to,
    mailGoesOut: context.services.env.smtpUrl !== null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** An unknown address is answered like a known one, and as slowly. */
export const action = handleForm(
  async ({ context, community, viewer, input, parse }) => {
    const { email } = parse(emailSchema);
    spend(context, "mail", foldEmail(email));
    const to = safePath(input.value("to")) ?? "/ideas";
    const site = mailSite(context, community, viewer);
    await askForSignInLink(context.services.database, site, email, to);
    return { to: "/login/link/sent" };
  },
  { limit: "signUp" },
);

export default function SignInLinkPage() {
  const t = useText("people");
  const { to, mailGoesOut } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <Door
      title={t("link.title")}
      lede={t("link.lede")}
      ways={[{ href: "/login", label: t("signIn.title") }]}
    >
      {!mailGoesOut && <Notice className="mb-6">{t("link.noMail")}</Notice>}
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex flex-col gap-6">
        <input type="hidden" name="to" value={view.value("to", to)} />
        <EmailField view={view} />
        <Button>{t("link.send")}</Button>
      </Form>
    </Door>
  );
}
