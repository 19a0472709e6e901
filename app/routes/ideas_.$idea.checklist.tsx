import { useLoaderData } from "@remix-run/react";
import { addItem } from "~/features/triage/checklist/add-item.server";
import { AddItemForm } from "~/features/triage/checklist/add-item-form";
import { loadChecklist } from "~/features/triage/checklist/checklist.queries.server";
import { itemSchema } from "~/features/triage/checklist/checklist.schema.server";
import { ChecklistItems } from "~/features/triage/checklist/checklist-items";
import { canUseChecklist } from "~/features/triage/triage.policy";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useFormView, useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "checklist.title", may: canUseChecklist } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, checklist: await loadChecklist(db, viewer, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Adds an item to the end. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { item } = parse(itemSchema);
  await write((trx) => addItem(trx, viewer, id, item));
  return { to: `/ideas/${id}/checklist`, notice: "triage:checklist.added" };
});

export default function ChecklistPage() {
  const { idea, checklist } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage title={t("checklist.title")} idea={idea} lede={t("checklist.lede")}>
      <div className="flex max-w-measure flex-col gap-7">
        <ChecklistItems checklist={checklist} />
        <AddItemForm
          ideaId={idea.id}
          count={checklist.own.length}
          view={view}
          useView={useFormView}
        />
      </div>
    </TriagePage>
  );
}
