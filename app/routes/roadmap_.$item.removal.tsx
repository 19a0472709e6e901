import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { removeItem } from "~/features/roadmap/remove-item.server";
import { canRemoveItem } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { now } from "~/platform/clock";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canRemoveItem(viewer, item, now()), "roadmap:remove.refused");
  return { item };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.item.title,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  const id = numberParam(params["item"]);
  await write((trx) => removeItem(trx, viewer, id));
  return { to: "/roadmap", notice: "roadmap:remove.done" };
});

export default function RemoveItemPage() {
  const { item } = useLoaderData<typeof loader>();
  const t = useText("roadmap");
  return (
    <FormPage
      title={t("remove.title")}
      lede={t("remove.explain")}
      up={{ label: item.title, href: itemPath(item) }}
    >
      <Form method="post">
        <Button look="danger">{t("remove.submit")}</Button>
      </Form>
    </FormPage>
  );
}
