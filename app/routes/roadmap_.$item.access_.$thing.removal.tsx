import { Form, useLoaderData } from "@remix-run/react";
import { removeAccess } from "~/features/dart/add-access.server";
import { getItemAccess } from "~/features/dart/item-access.queries.server";
import { dartWords } from "~/features/dart/words.server";
import { canCareForItem } from "~/features/ideas/item.policy";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canCareForItem(viewer, item));
  const ids = { itemId: item.id, accessId: numberParam(params["thing"]) };
  const { title } = await getItemAccess(db, ids);
  const pageTitle = dartWords(viewer)("access.removeTitle");
  return { pageTitle, title, up: { label: item.title, href: item.path } };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  const ids = { itemId: numberParam(params["item"]), accessId: numberParam(params["thing"]) };
  await write((trx) => removeAccess(trx, viewer, ids));
  return { to: `/roadmap/${ids.itemId}/access`, notice: "dart:access.removed" };
});

export default function RemoveAccessPage() {
  const { pageTitle, title, up } = useLoaderData<typeof loader>();
  const t = useText("dart");
  return (
    <FormPage title={pageTitle} lede={<bdi>{title}</bdi>} up={up}>
      <Form method="post">
        <Button look="danger">{t("access.removeSubmit")}</Button>
      </Form>
    </FormPage>
  );
}
