import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { foldEmail } from "~/features/people/person";
import { signInSchema } from "~/features/people/person.schema.server";
import { EmailField, PasswordField } from "~/features/people/person-fields";
import { checkSignIn } from "~/features/people/sign-in.server";
import { isSignedIn } from "~/features/people/viewer";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { findIntent } from "~/http/intents.server";
import { tellOfNewBrowser } from "~/http/known-browser.server";
import { load } from "~/http/load.server";
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
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("signIn.title"),
    to,
    begun: (await findIntent(context))?.kind ?? null,
    demo: context.services.env.demo,
    can: { getLink: context.services.env.smtpUrl !== null },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, context, input, parse }) => {
    const form = parse(signInSchema);
    spend(context, "signIn", foldEmail(form.email));
    const person = await checkSignIn(db, form);
    await tellOfNewBrowser(context, person);
    return beginSession(context, person.id, { to: safePath(input.value("to")) ?? "/ideas" });
  },
  { limit: "signIn" },
);

export default function LoginPage() {
  const t = useText("people");
  const { to, begun, demo, can } = useLoaderData<typeof loader>();
  const view = useReply();
  const query = to === "/ideas" ? "" : `?to=${encodeURIComponent(to)}`;
  return (
    <Door
      title={t("signIn.title")}
      lede={demo ? t("signIn.demo") : undefined}
      ways={[
        { text: t("signIn.newHere"), href: `/signup${query}`, label: t("signIn.join") },
        { href: "/reset", label: t("signIn.forgot") },
      ]}
    >
      {begun && (
        <Notice tone="done" className="mb-6">
          {t(`begun.keep.${begun}`)}
        </Notice>
      )}
      <FormRefusal errors={view.errors("")} />
      <Form method="post" action="/login" className="flex flex-col gap-6">
        <input type="hidden" name="to" value={view.value("to", to)} />
        <EmailField view={view} />
        <PasswordField view={view} name="password" label={t("fields.password")} />
        <Button>{t("signIn.send")}</Button>
        {can.getLink && (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 text-sm text-ink-2">
            {t("link.or")}
            <Button look="outline" size="small" formAction="/login/link" formNoValidate>
              {t("link.send")}
            </Button>
          </div>
        )}
      </Form>
    </Door>
  );
}
