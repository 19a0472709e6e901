import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { canReadDeals } from "~/features/sales/deal.policy";
import { needOfDealSchema } from "~/features/sales/deal.schema.server";
import { setNeed } from "~/features/sales/deal-needs.server";
import { listDealChoices } from "~/features/sales/deal-page.server";
import { listHangingDeals } from "~/features/sales/demand.queries.server";
import { HangingPage } from "~/features/sales/hanging-page";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

const DEALS_AT_MOST = 100;

export const loader = load(async ({ db, viewer, params }) => {
  const { id, title } = await getItemState(db, viewer, numberParam(params["item"]));
  const choices = await listDealChoices(db, viewer);
  return {
    pageTitle: salesWords(viewer)("demand.pageTitle"),
    on: { title, language: undefined, path: itemPath({ id, title }) },
    deals: await listHangingDeals(db, { itemId: id }, DEALS_AT_MOST),
    choices,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const { id } = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canReadDeals(viewer));
  const { deal, need } = parse(needOfDealSchema);
  await write((trx) => setNeed(trx, viewer, deal, { on: { kind: "item", id }, need }));
  return { to: `/roadmap/${id}/deals`, notice: "sales:notices.hangs" };
});

export default function ItemDealsPage() {
  const { pageTitle, ...page } = useLoaderData<typeof loader>();
  return <HangingPage title={pageTitle} {...page} view={useReply()} />;
}
