import { Form, useLoaderData } from "@remix-run/react";
import { renderSections } from "~/features/brief/render-sections.server";
import { forSections } from "~/features/brief/section";
import { SectionFields } from "~/features/brief/section-fields";
import { allow } from "~/features/people/allow";
import { createItem } from "~/features/roadmap/create-item.server";
import { FormPage } from "~/features/roadmap/form-page";
import { HorizonField } from "~/features/roadmap/horizon-field";
import { OwnerField, TitleFields } from "~/features/roadmap/item-fields";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { newItemSchema } from "~/features/roadmap/roadmap.schema.server";
import { plannedHorizons } from "~/features/roadmap/roadmap-item";
import { UnpublishedField } from "~/features/roadmap/unpublished";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canShapeRoadmap(viewer));
  const pageTitle = textsOf(viewer.language).getFixedT(null, "roadmap")("create.title");
  return { pageTitle, owners: await listOwners(db), self: viewer.id };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, parse }) => {
  allow(viewer, canShapeRoadmap(viewer));
  const { owner = null, title, summary, horizon, unpublished, ...words } = parse(newItemSchema);
  const sections = await renderSections(db, words);
  const item = { title, summary, horizon, unpublished, sections, ownerId: owner };
  const id = await write((trx) => createItem(trx, viewer, item));
  return { to: `/roadmap/${id}`, notice: "roadmap:create.done" };
});

const noSections = forSections(() => "");

export default function NewItemPage() {
  const { owners, self } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("roadmap");
  return (
    <FormPage title={t("create.title")} lede={t("create.lede")}>
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <TitleFields view={view} stored={{ title: "", summary: "" }} />
        <HorizonField view={view} stored="later" choices={plannedHorizons} />
        <UnpublishedField view={view} />
        <OwnerField view={view} owners={owners} stored={self} />
        <SectionFields view={view} stored={noSections} />
        <div>
          <Button>{t("create.submit")}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
