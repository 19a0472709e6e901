import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { editRow } from "~/features/register/edit-row.server";
import { listEvidenceIdeas } from "~/features/register/evidence-ideas.queries.server";
import { canEditRow } from "~/features/register/register.policy";
import { rowSchema } from "~/features/register/register.schema.server";
import { getRow } from "~/features/register/register-rows.server";
import { RowForm } from "~/features/register/row-form";
import { registerWords } from "~/features/register/words.server";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const { row, state } = await getRow(db, { itemId: item.id, rowId: numberParam(params["row"]) });
  allow(viewer, canEditRow(viewer, state), "register:edit.refused");
  const { kind, body, bearer, likelihood, impact } = row;
  return {
    pageTitle: registerWords(viewer)("edit.title"),
    up: { label: item.title, href: item.path },
    stored: {
      ...{ kind, body, bearer, likelihood, impact },
      evidenceIdeaId: row.evidence_idea_id,
      evidenceUrl: row.evidence_url,
    },
    ideas: await listEvidenceIdeas(db, viewer, item.id),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, parse }) => {
    const item = await getShownItem(db, viewer, numberParam(params["item"]));
    const ids = { itemId: item.id, rowId: numberParam(params["row"]) };
    const { state } = await getRow(db, ids);
    allow(viewer, canEditRow(viewer, state), "register:edit.refused");
    const words = parse(rowSchema);
    await write((trx) => editRow(trx, viewer, ids, words));
    return { to: `/roadmap/${ids.itemId}/register/${ids.rowId}`, notice: "register:edit.done" };
  },
  { limit: "comment" },
);

export default function EditRowPage() {
  const { pageTitle, up, stored, ideas } = useLoaderData<typeof loader>();
  const t = useText("register");
  return (
    <FormPage title={pageTitle} lede={t("edit.lede")} up={up}>
      <RowForm view={useReply()} stored={stored} ideas={ideas} submit={t("edit.submit")} />
    </FormPage>
  );
}
