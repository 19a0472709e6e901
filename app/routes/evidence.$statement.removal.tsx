import { Form, useLoaderData } from "@remix-run/react";
import { getStatement, removeEvidence } from "~/features/evidence/edit-evidence.server";
import { canRemoveStatement } from "~/features/evidence/evidence.policy";
import { stateOf } from "~/features/evidence/evidence-rows.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const { row } = await getStatement(db, viewer, numberParam(params["statement"]));
  allow(viewer, canRemoveStatement(viewer, stateOf(row)), "evidence:refused");
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "evidence")("remove.title"),
    ...{ body: row.body, ideaId: row.idea_id },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params }) => {
  const id = numberParam(params["statement"]);
  const { row } = await getStatement(db, viewer, id);
  await write((trx) => removeEvidence(trx, viewer, id));
  return { to: `/ideas/${row.idea_id}/evidence`, notice: "evidence:notices.removed" };
});

export default function RemoveStatementPage() {
  const { body, ideaId } = useLoaderData<typeof loader>();
  const t = useText("evidence");
  return (
    <Page width="reading">
      <PageHeader title={t("remove.title")} lede={t("remove.lede")} />
      <blockquote dir="auto" className="reading max-w-measure whitespace-pre-wrap pb-8">
        {body}
      </blockquote>
      <Form method="post" className="flex flex-wrap items-center gap-x-6">
        <Button look="danger">{t("remove.submit")}</Button>
        <Link href={`/ideas/${ideaId}/evidence`} className="touch-target text-sm text-ink-2">
          {t("edit.cancel")}
        </Link>
      </Form>
    </Page>
  );
}
