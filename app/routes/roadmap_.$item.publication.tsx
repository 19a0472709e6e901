import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { publishItem, unpublishItem } from "~/features/roadmap/publish-item.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { publicationSchema } from "~/features/roadmap/roadmap.schema.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
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
  return { title: item.title, path: itemPath(item), published: item.publishedAt !== null };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

/** Sets whether everybody sees the item, or staff alone. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["item"]);
  const { published } = parse(publicationSchema);
  await write((trx) => (published ? publishItem : unpublishItem)(trx, viewer, id));
  return { to: `/roadmap/${id}`, notice: `roadmap:publish.${published ? "done" : "takenBack"}` };
});

export default function PublicationPage() {
  const { title, path, published } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("roadmap");
  const way = published ? "takeBack" : "publish";
  return (
    <FormPage
      title={t(`publish.${way}Title`)}
      lede={t(`publish.${way}Lede`)}
      up={{ label: title, href: path }}
    >
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <input type="hidden" name="published" value={published ? "0" : "1"} />
        <div>
          <Button {...(published && { look: "outline" as const })}>{t(`publish.${way}`)}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
