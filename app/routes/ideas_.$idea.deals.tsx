import { useLoaderData } from "@remix-run/react";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import { canReadDeals } from "~/features/sales/deal.policy";
import { needOfDealSchema } from "~/features/sales/deal.schema.server";
import { setNeed } from "~/features/sales/deal-needs.server";
import { listDealChoices } from "~/features/sales/deal-page.server";
import { listHangingDeals } from "~/features/sales/demand.queries.server";
import { HangingPage } from "~/features/sales/hanging-page";
import { ideaLinesOf } from "~/features/sales/lines.queries.server";
import { salesWords } from "~/features/sales/words.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

const DEALS_AT_MOST = 100;

export const loader = load(async ({ db, viewer, params }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const choices = await listDealChoices(db, viewer);
  const [idea] = await ideaLinesOf(db, viewer, [id]);
  const deals = await listHangingDeals(db, { ideaId: id }, DEALS_AT_MOST);
  return {
    pageTitle: salesWords(viewer)("demand.pageTitle"),
    on: {
      title: idea?.title ?? "",
      language: idea?.language,
      path: ideaPath({ id, title: idea?.title ?? "" }),
    },
    deals,
    choices,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canReadDeals(viewer));
  const { deal, need } = parse(needOfDealSchema);
  await write((trx) => setNeed(trx, viewer, deal, { on: { kind: "idea", id }, need }));
  return { to: `/ideas/${id}/deals`, notice: "sales:notices.hangs" };
});

export default function IdeaDealsPage() {
  const { pageTitle, ...page } = useLoaderData<typeof loader>();
  return <HangingPage title={pageTitle} {...page} view={useReply()} />;
}
