import { Form, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { changePassword } from "~/features/people/change-password.server";
import { hashNewPassword } from "~/features/people/new-password.server";
import { getPerson } from "~/features/people/people.queries.server";
import { changePasswordSchema } from "~/features/people/person.schema.server";
import { NewPasswordField } from "~/features/people/person-fields";
import { ProofField, ProofFirst } from "~/features/people/proof-field";
import { proofNeeded, proveIdentity } from "~/features/people/prove-identity.server";
import { SettingsPage } from "~/features/people/settings-page";
import { beginSession } from "~/http/begin-session.server";
import { sessionOf } from "~/http/context.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";

export const loader = load(async ({ db, viewer, context }) => {
  requireSignedIn(viewer);
  const { email, password_hash: stored } = await getPerson(db, viewer.id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("settings.password"),
    email: email ?? "",
    hasPassword: stored !== null,
    proof: await proofNeeded(db, viewer, await sessionOf(context)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, community, context, parse }) => {
    requireSignedIn(viewer);
    const { currentPassword, password } = parse(changePasswordSchema);
    await proveIdentity(db, viewer, await sessionOf(context), currentPassword);
    const { email } = await getPerson(db, viewer.id);
    const names = { site: community.name, name: viewer.name, email };
    const passwordHash = await hashNewPassword(password, names);
    await write((trx) => changePassword(trx, viewer, passwordHash));
    return beginSession(context, viewer.id, {
      to: "/settings",
      notice: "people:notices.passwordChanged",
    });
  },
  { limit: "signIn" },
);

export default function SettingsPasswordPage() {
  const t = useText("people");
  const { email, hasPassword, proof } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage>
      <p className="pb-6 text-md text-ink-2">
        {t(hasPassword ? "settings.passwordLede" : "settings.passwordNoneLede")}
      </p>
      <FormRefusal errors={view.errors("")} />
      <ProofFirst proof={proof} email={email} here="/settings/password">
        <Form method="post" className="flex flex-col gap-6">
          <ProofField view={view} proof={proof} />
          <NewPasswordField view={view} label={t("fields.newPassword")} />
          <div>
            <Button>{t(hasPassword ? "settings.passwordSend" : "settings.passwordNew")}</Button>
          </div>
        </Form>
      </ProofFirst>
    </SettingsPage>
  );
}
