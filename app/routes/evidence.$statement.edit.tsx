import { Form, useLoaderData } from "@remix-run/react";
import { readAmount, typedAmount } from "~/features/evidence/amount";
import { editEvidence, getStatement } from "~/features/evidence/edit-evidence.server";
import { canEditStatement } from "~/features/evidence/evidence.policy";
import { evidenceSchema } from "~/features/evidence/evidence.schema.server";
import { EvidenceFields } from "~/features/evidence/evidence-fields";
import { stateOf } from "~/features/evidence/evidence-rows.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, params }) => {
  const { row, idea } = await getStatement(db, viewer, numberParam(params["statement"]));
  allow(viewer, canEditStatement(viewer, stateOf(row), idea), "evidence:refused");
  const { currency } = community;
  const amount =
    row.amount === null || row.unit === null ? null : readAmount(row.amount, row.unit, currency);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "evidence")("edit.title"),
    ...{ language: viewer.language, ideaId: row.idea_id },
    stored: {
      ...{ kind: row.kind, body: row.body },
      amount: amount
        ? { amount: typedAmount(amount.value, viewer.language), unit: amount.unit }
        : undefined,
    },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, community, params, parse }) => {
    const id = numberParam(params["statement"]);
    const { row } = await getStatement(db, viewer, id);
    const { currency } = community;
    const statement = parse(evidenceSchema({ language: viewer.language, currency }));
    await write((trx) => editEvidence(trx, viewer, id, statement));
    return { to: `/ideas/${row.idea_id}/evidence`, notice: "shared:notices.saved" };
  },
  { keep: "words" },
);

export default function EditStatementPage() {
  const { ideaId, stored, language } = useLoaderData<typeof loader>();
  const t = useText("evidence");
  return (
    <Page width="reading">
      <PageHeader title={t("edit.title")} lede={t("edit.lede")} />
      <Form method="post">
        <EvidenceFields view={useReply()} stored={stored} language={language}>
          <p className="flex flex-wrap items-center gap-x-6">
            <Button>{t("edit.submit")}</Button>
            <Link href={`/ideas/${ideaId}/evidence`} className="touch-target text-sm text-ink-2">
              {t("edit.cancel")}
            </Link>
          </p>
        </EvidenceFields>
      </Form>
    </Page>
  );
}
