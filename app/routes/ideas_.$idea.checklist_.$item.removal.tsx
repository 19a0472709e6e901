import { useLoaderData } from "@remix-run/react";
import { removeItem } from "~/features/triage/checklist/change-item.server";
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
    title: "checklist.removeTitle",
  }),
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Done twice it is done. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const [ideaId, itemId] = [numberParam(params["idea"]), numberParam(params["item"])];
  await write((trx) => removeItem(trx, viewer, ideaId, itemId));
  const to = await checklistPath(db, viewer, ideaId);
  return { to, notice: "triage:checklist.removed" };
});

export default function RemoveItemPage() {
  const { idea, body } = useLoaderData<typeof loader>();
  const t = useText("triage");
  return (
    <ItemPage title={t("checklist.removeTitle")} idea={idea} body={body}>
      <Button look="danger">{t("checklist.remove")}</Button>
    </ItemPage>
  );
}
