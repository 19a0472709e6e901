import { Form, useLoaderData } from "@remix-run/react";
import { readWords } from "~/features/brief/item-words.queries.server";
import { mergedView } from "~/features/brief/merged-view";
import { ReasonField } from "~/features/brief/reason-field";
import { SectionFields } from "~/features/brief/section-fields";
import { StaleLines } from "~/features/brief/stale-words";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { OwnerField, TitleFields } from "~/features/roadmap/item-fields";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { itemSchema } from "~/features/roadmap/roadmap.schema.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { saveItem } from "~/features/roadmap/save-item.server";
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
  const { brief: _, ...words } = await readWords(db, item);
  return { item, words, owners: await listOwners(db) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.item.title,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, parse }) => {
    const id = numberParam(params["item"]);
    allow(viewer, canShapeRoadmap(viewer));
    const { owner = null, reason, version, ...words } = parse(itemSchema);
    await saveItem({ db, write }, viewer, id, { words, version, reason, ownerId: owner });
    return { to: `/roadmap/${id}`, notice: "roadmap:edit.done" };
  },
  { keep: "words" },
);

export default function EditItemPage() {
  const { item, words, owners } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("roadmap");
  const version = view.conflict?.["version"] ?? view.value("version", String(item.version));
  return (
    <FormPage title={t("edit.title")} up={{ label: item.title, href: itemPath(item) }}>
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <StaleLines view={view} />
        <input type="hidden" name="version" value={version} />
        <TitleFields view={mergedView(view)} stored={item} />
        <SectionFields view={view} stored={words} />
        <OwnerField view={view} owners={owners} stored={item.ownerId} />
        <ReasonField view={view} />
        <div>
          <Button>{t("edit.submit")}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
