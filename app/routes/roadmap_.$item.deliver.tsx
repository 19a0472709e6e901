import { useLoaderData } from "@remix-run/react";
import { changelogWords } from "~/features/changelog/words.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { countFollowers } from "~/features/triage/bulk/bulk.queries.server";
import { DeliverForm } from "~/features/triage/delivery/deliver-form";
import { deliverItem } from "~/features/triage/delivery/deliver-item.server";
import { Delivered } from "~/features/triage/delivery/delivered";
import { DELIVERY_NOTE_MAX, deliveredStatuses } from "~/features/triage/delivery/delivery";
import { deliverySchema } from "~/features/triage/delivery/delivery.schema.server";
import { DeliveryIdeas } from "~/features/triage/delivery/delivery-ideas";
import { listDeliveryIdeas } from "~/features/triage/delivery/delivery-ideas.queries.server";
import {
  DeliveryPreview,
  type PreviewedDelivery,
} from "~/features/triage/delivery/delivery-preview";
import { findDelivery } from "~/features/triage/delivery/find-delivery.queries.server";
import { canStillUndo } from "~/features/triage/status-change";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { now } from "~/platform/clock";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  const statuses = deliveredStatuses(await listStatuses(db, viewer.language));
  const ideas = await listDeliveryIdeas(db, viewer, item.id, statuses[0]?.id ?? 0);
  const ready = ideas.filter(({ left }) => left === null).map(({ id }) => id);
  const delivery = item.horizon === "delivered" ? await findDelivery(db, item.id) : null;
  return {
    pageTitle: changelogWords(viewer)("deliver.title", { item: item.title }),
    item: { ...item, path: itemPath(item) },
    statuses: statuses.map(({ id, name }) => ({ id, name })),
    ideas,
    hears: await countFollowers(db, ready),
    note: (url.searchParams.get("note") ?? "").slice(0, DELIVERY_NOTE_MAX),
    entryId: delivery?.entryId ?? null,
    canUndo: delivery !== null && canStillUndo(delivery.at, now()),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Delivers an item; with `preview` it says what that would look like. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { id } = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  const { status: statusId, note, preview, ...words } = parse(deliverySchema);
  const noteHtml = await renderText(db, note);
  const bodyHtml = await renderText(db, words.body);
  if (preview !== undefined) {
    const { title, forWhom } = words;
    return { show: { delivery: { title, forWhom, noteHtml, bodyHtml } } };
  }
  const entry = { ...words, bodyHtml };
  const entryId = await write((trx) =>
    deliverItem(trx, viewer, id, { statusId, note, noteHtml, entry }),
  );
  const to = entryId === null ? `/roadmap/${id}` : `/changelog/${entryId}`;
  return { to, notice: "changelog:deliver.done" };
});

export default function DeliverItemPage() {
  const { pageTitle, item, statuses, ideas, hears, note, entryId, canUndo } =
    useLoaderData<typeof loader>();
  const view = useReply();
  const { delivery } = useShown<{ delivery: PreviewedDelivery }>();
  const t = useText("changelog");
  const up = { label: item.title, href: item.path };
  if (item.horizon === "delivered") {
    return (
      <FormPage title={t("deliver.already")} up={up}>
        <Delivered itemId={item.id} entryId={entryId} canUndo={canUndo} />
      </FormPage>
    );
  }
  const stored = { note, title: item.title, forWhom: "", body: item.summary };
  return (
    <FormPage title={pageTitle} lede={t("deliver.lede")} up={up}>
      {delivery && <DeliveryPreview delivery={delivery} />}
      <DeliverForm view={view} statuses={statuses} stored={stored} />
      <div className="pt-12">
        <DeliveryIdeas ideas={ideas} hears={hears} />
      </div>
    </FormPage>
  );
}
