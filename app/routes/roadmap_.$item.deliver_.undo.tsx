import { Form, useLoaderData } from "@remix-run/react";
import { changelogWords } from "~/features/changelog/words.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { undoDelivery } from "~/features/triage/delivery/undo-delivery.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  return {
    pageTitle: changelogWords(viewer)("deliver.undo"),
    up: { label: item.title, href: itemPath(item) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ viewer, params, context }) => {
  const id = numberParam(params["item"]);
  await undoDelivery(context.services.database, viewer, id);
  return { to: `/roadmap/${id}`, notice: "changelog:deliver.undone" };
});

export default function UndoDeliveryPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("changelog");
  return (
    <FormPage title={pageTitle} lede={t("deliver.undoLede")} up={up}>
      <Form method="post" className="flex flex-col items-start gap-4">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <Button look="danger">{t("deliver.undo")}</Button>
      </Form>
    </FormPage>
  );
}
