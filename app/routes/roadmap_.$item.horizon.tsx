import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { listPlaces } from "~/features/roadmap/board.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { MoveForm } from "~/features/roadmap/move-form";
import { moveItem } from "~/features/roadmap/move-item.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { moveSchema, readWanted } from "~/features/roadmap/roadmap.schema.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  return { item, places: await listPlaces(db), wanted: readWanted(url.searchParams) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.item.title,
  noindex: true,
}));

/** Moves an item; to deliver one has a page of its own. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["item"]);
  const { horizon, after, why } = parse(moveSchema);
  const item = await getItemState(db, viewer, id);
  const delivers = horizon === "delivered" && item.horizon !== "delivered";
  if (delivers && canShapeRoadmap(viewer) && item.publishedAt !== null) {
    return { to: `/roadmap/${id}/deliver?${new URLSearchParams({ note: why })}` };
  }
  await write((trx) => moveItem(trx, viewer, id, { horizon, afterId: after ?? null, why }));
  return { to: `/roadmap/${id}`, notice: "roadmap:move.done" };
});

export default function MoveItemPage() {
  const { item, places, wanted } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("roadmap");
  return (
    <FormPage
      title={t("move.title")}
      lede={t("move.lede")}
      up={{ label: item.title, href: itemPath(item) }}
    >
      <MoveForm
        view={view}
        horizon={item.horizon}
        places={places}
        itemId={item.id}
        wanted={wanted}
      />
    </FormPage>
  );
}
