import { Form, useLoaderData } from "@remix-run/react";
import { recordActivity } from "~/features/activity/record-activity.server";
import { requireSignedIn } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import { ProofField, ProofFirst } from "~/features/people/proof-field";
import { proofNeeded, proveIdentity } from "~/features/people/prove-identity.server";
import { SettingsPage } from "~/features/people/settings-page";
import { exportPath } from "~/features/privacy/export/export-link.server";
import { exportSchema } from "~/features/privacy/privacy.schema.server";
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
  const { email } = await getPerson(db, viewer.id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "privacy")("export.title"),
    email: email ?? "",
    proof: await proofNeeded(db, viewer, await sessionOf(context)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Leads to the viewer's file, for whoever knows their password. */
export const action = handleForm(
  async ({ db, write, viewer, context, parse }) => {
    requireSignedIn(viewer);
    const { currentPassword } = parse(exportSchema);
    await proveIdentity(db, viewer, await sessionOf(context), currentPassword);
    const subject = { kind: "person", id: viewer.id } as const;
    await write((trx) =>
      recordActivity(trx, viewer, "person.exported", subject, {}, { staffOnly: true }),
    );
    return { to: exportPath(context.services.secret, viewer.id) };
  },
  { limit: "signIn" },
);

export default function DataPage() {
  const t = useText("privacy");
  const { email, proof } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage>
      <h2 className="title-xl pb-3">{t("export.title")}</h2>
      <div className="flex flex-col gap-3 pb-6 text-md text-ink-2">
        <p>{t("export.lede")}</p>
        <p>{t("export.holds")}</p>
        <p>{t("export.leaves")}</p>
      </div>
      <FormRefusal errors={view.errors("")} />
      <ProofFirst proof={proof} email={email} here="/settings/data">
        {/* The browser itself takes the file. */}
        <Form method="post" reloadDocument className="flex flex-col gap-6">
          <ProofField view={view} proof={proof} />
          <div>
            <Button>{t("export.button")}</Button>
          </div>
        </Form>
      </ProofFirst>
    </SettingsPage>
  );
}
