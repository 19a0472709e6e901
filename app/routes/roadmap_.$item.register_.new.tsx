import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { addRow } from "~/features/register/add-row.server";
import { listEvidenceIdeas } from "~/features/register/evidence-ideas.queries.server";
import { canAddRow } from "~/features/register/register.policy";
import { rowSchema } from "~/features/register/register.schema.server";
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
  allow(viewer, canAddRow(viewer));
  return {
    pageTitle: registerWords(viewer)("add.title"),
    up: { label: item.title, href: item.path },
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
    allow(viewer, canAddRow(viewer));
    const words = parse(rowSchema);
    const id = await write((trx) => addRow(trx, viewer, item.id, words));
    return { to: `/roadmap/${item.id}/register/${id}`, notice: "register:add.done" };
  },
  { limit: "comment" },
);

const nothing = {
  ...({ kind: "risk", bearer: "customer", likelihood: 3, impact: 3 } as const),
  ...{ body: "", evidenceIdeaId: null, evidenceUrl: "" },
};

export default function NewRowPage() {
  const { pageTitle, up, ideas } = useLoaderData<typeof loader>();
  const t = useText("register");
  return (
    <FormPage title={pageTitle} lede={t("add.lede")} up={up}>
      <RowForm view={useReply()} stored={nothing} ideas={ideas} submit={t("add.submit")} />
    </FormPage>
  );
}
