import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { editItem } from "~/features/roadmap/edit-item.server";
import { filledSections } from "~/features/roadmap/filled-sections";
import { FormPage } from "~/features/roadmap/form-page";
import { BodyField, OwnerField, TitleFields } from "~/features/roadmap/item-fields";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { itemSchema } from "~/features/roadmap/roadmap.schema.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { StaleItem } from "~/features/roadmap/stale-item";
import { renderText } from "~/features/writing/render-text.server";
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
  return { item, owners: await listOwners(db) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.item.title,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["item"]);
  allow(viewer, canShapeRoadmap(viewer));
  const { owner, ...words } = parse(itemSchema);
  const bodyHtml = filledSections(await renderText(db, words.body));
  await write((trx) => editItem(trx, viewer, id, { ...words, bodyHtml, ownerId: owner ?? null }));
  return { to: `/roadmap/${id}`, notice: "roadmap:edit.done" };
});

export default function EditItemPage() {
  const { item, owners } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("roadmap");
  const version = view.conflict?.["version"] ?? view.value("version", String(item.version));
  return (
    <FormPage title={t("edit.title")} up={{ label: item.title, href: itemPath(item) }}>
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        {view.conflict && <StaleItem conflict={view.conflict} />}
        <input type="hidden" name="version" value={version} />
        <TitleFields view={view} stored={item} />
        <OwnerField view={view} owners={owners} stored={item.ownerId} />
        <BodyField view={view} stored={item.body} />
        <div>
          <Button>{t("edit.submit")}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
