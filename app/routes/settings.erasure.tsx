import { useLoaderData } from "@remix-run/react";
import { getAccount } from "~/features/accounts/accounts.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import { ProofFirst } from "~/features/people/proof-field";
import { proofNeeded, proveIdentity } from "~/features/people/prove-identity.server";
import { SettingsPage } from "~/features/people/settings-page";
import { ErasureForm } from "~/features/privacy/erasure-form";
import { composeAsked } from "~/features/privacy/erasure-mails.server";
import { ErasureWords } from "~/features/privacy/erasure-words";
import { KeepForm } from "~/features/privacy/keep-form";
import { askErasure } from "~/features/privacy/plan-erasure.server";
import { findPlannedErasure } from "~/features/privacy/planned-erasure.queries.server";
import { erasureSchema } from "~/features/privacy/privacy.schema.server";
import { sessionOf } from "~/http/context.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { FormRefusal } from "~/ui/form-refusal";

export const loader = load(async ({ db, viewer, context }) => {
  requireSignedIn(viewer);
  const { email, account_id: accountId } = await getPerson(db, viewer.id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "privacy")("erasure.title"),
    planned: await findPlannedErasure(db, viewer.id),
    account: accountId === null ? null : (await getAccount(db, accountId)).name,
    email: email ?? "",
    proof: await proofNeeded(db, viewer, await sessionOf(context)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Plans the erasure of the viewer. */
export const action = handleForm(
  async ({ db, write, viewer, context, community, parse }) => {
    requireSignedIn(viewer);
    const { texts, currentPassword } = parse(erasureSchema);
    await proveIdentity(db, viewer, await sessionOf(context), currentPassword);
    const person = await getPerson(db, viewer.id);
    const { timeZone } = community;
    const site = mailSite(context, community, viewer);
    const mail = await composeAsked(site, person, { texts, timeZone });
    await write((trx) => askErasure(trx, viewer, viewer.id, { texts, mail }));
    return { to: "/settings/erasure", notice: "privacy:notices.asked" };
  },
  { limit: "signIn" },
);

export default function ErasurePage() {
  const t = useText("privacy");
  const { planned, account, email, proof } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage>
      <h2 className="title-xl pb-3">{t("erasure.title")}</h2>
      {planned ? (
        <KeepForm planned={planned} />
      ) : (
        <>
          <ErasureWords account={account} />
          <FormRefusal errors={view.errors("")} />
          <ProofFirst proof={proof} email={email} here="/settings/erasure">
            <ErasureForm view={view} proof={proof} />
          </ProofFirst>
        </>
      )}
    </SettingsPage>
  );
}
