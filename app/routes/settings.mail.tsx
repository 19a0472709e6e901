import { Form, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { askForEmailChange } from "~/features/people/change-email.server";
import { getPerson } from "~/features/people/people.queries.server";
import { foldEmail } from "~/features/people/person";
import { changeEmailSchema } from "~/features/people/person.schema.server";
import { EmailField } from "~/features/people/person-fields";
import { ProofField, ProofFirst } from "~/features/people/proof-field";
import { proofNeeded, proveIdentity } from "~/features/people/prove-identity.server";
import { SettingsPage } from "~/features/people/settings-page";
import { sessionOf } from "~/http/context.server";
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

export const loader = load(async ({ db, viewer, context }) => {
  requireSignedIn(viewer);
  const person = await getPerson(db, viewer.id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("settings.email"),
    email: person.email ?? "",
    verified: person.email_verified_at !== null,
    proof: await proofNeeded(db, viewer, await sessionOf(context)),
    bounced: person.email_bounced_at === null ? null : person.email_bounced_words,
    mailGoesOut: context.services.env.smtpUrl !== null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, viewer, context, community, parse }) => {
    requireSignedIn(viewer);
    const { database } = context.services;
    const { email, currentPassword } = parse(changeEmailSchema);
    spend(context, "mail", foldEmail(email));
    await proveIdentity(db, viewer, await sessionOf(context), currentPassword);
    await askForEmailChange(database, mailSite(context, community, viewer), viewer, email);
    const sent = context.services.env.smtpUrl !== null;
    return { to: "/settings", notice: sent ? "people:notices.emailAsked" : "people:reset.noMail" };
  },
  { limit: "signIn" },
);

export default function SettingsMailPage() {
  const t = useText("people");
  const { email, verified, proof, bounced, mailGoesOut } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage>
      <p className="pb-6 text-md text-ink-2">
        {t("settings.emailNow", { email })}{" "}
        {t(verified ? "settings.emailVerified" : "settings.emailOpen")}
      </p>
      {bounced !== null && (
        <Notice tone="attention" className="mb-6" title={t("settings.bounced", { email })}>
          <p>{t("settings.bouncedBody")}</p>
          {bounced && (
            <p className="pt-2">
              {t("settings.bouncedWords")} <q className="wrap-anywhere">{bounced}</q>
            </p>
          )}
        </Notice>
      )}
      {!mailGoesOut && <Notice className="mb-6">{t("reset.noMail")}</Notice>}
      <FormRefusal errors={view.errors("")} />
      <ProofFirst proof={proof} email={email} here="/settings/mail">
        <Form method="post" className="flex flex-col gap-6">
          <EmailField view={view} hint={t("settings.emailHint")} />
          <ProofField view={view} proof={proof} />
          <div>
            <Button>{t("settings.emailSend")}</Button>
          </div>
        </Form>
      </ProofFirst>
    </SettingsPage>
  );
}
