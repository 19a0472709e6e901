import { useLoaderData } from "@remix-run/react";
import { finishItem, reopenItem } from "~/features/triage/checklist/change-item.server";
import { doneSchema } from "~/features/triage/checklist/checklist.schema.server";
import { ItemPage } from "~/features/triage/checklist/item-page";
import { checklistPath, loadItemPage } from "~/features/triage/checklist/item-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) =>
  loadItemPage(db, viewer, {
    ideaId: numberParam(params["idea"]),
    itemId: numberParam(params["item"]),
    title: "checklist.doneTitle",
  }),
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether it is done. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const [ideaId, itemId] = [numberParam(params["idea"]), numberParam(params["item"])];
  const { done } = parse(doneSchema);
  await write((trx) => (done ? finishItem : reopenItem)(trx, viewer, ideaId, itemId));
  const to = await checklistPath(db, viewer, ideaId);
  return { to, notice: done ? "triage:checklist.finished" : "triage:checklist.reopened" };
});

export default function FinishItemPage() {
  const { idea, body, done } = useLoaderData<typeof loader>();
  const t = useText("triage");
  return (
    <ItemPage title={t("checklist.doneTitle")} idea={idea} body={body}>
      <Button name="done" value={done ? "0" : "1"}>
        {t(done ? "checklist.no" : "checklist.yes")}
      </Button>
    </ItemPage>
  );
}
