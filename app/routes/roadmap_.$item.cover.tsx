import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { PictureForm } from "~/features/pictures/picture-form";
import { FormPage } from "~/features/roadmap/form-page";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { setItemCover } from "~/features/roadmap/set-cover.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { pictureNotice, takeCover } from "~/http/sent-picture.server";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  const pageTitle = textsOf(viewer.language).getFixedT(null, "roadmap")("cover.title");
  return { pageTitle, up: { label: item.title, href: itemPath(item) }, cover: item.cover };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets the cover of an item, or with `remove` none. */
export const action = handleForm(
  async ({ db, write, viewer, params, input, context }) => {
    const item = await getItemState(db, viewer, numberParam(params["item"]));
    allow(viewer, canShapeRoadmap(viewer));
    const cover = await takeCover({ context, viewer, input }, item.cover);
    await write((trx) => setItemCover(trx, viewer, item.id, cover));
    return { to: `/roadmap/${item.id}`, notice: pictureNotice(cover) };
  },
  { files: true },
);

export default function ItemCoverPage() {
  const { pageTitle, up, cover } = useLoaderData<typeof loader>();
  return (
    <FormPage title={pageTitle} up={up}>
      <PictureForm view={useReply()} stored={cover?.key ?? null} alt={cover?.alt ?? ""} />
    </FormPage>
  );
}
