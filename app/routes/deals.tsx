import { useLoaderData } from "@remix-run/react";
import { SalesPlaces } from "~/features/community/sales-places";
import { allow } from "~/features/people/allow";
import { dealStates } from "~/features/sales/deal";
import { canReadDeals } from "~/features/sales/deal.policy";
import { DealsTable } from "~/features/sales/deals-table";
import { listDeals, readDealsKey } from "~/features/sales/list-deals.queries.server";
import { salesWords } from "~/features/sales/words.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { OrderLinks } from "~/ui/order-links";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canReadDeals(viewer));
  const asked = url.searchParams.get("state");
  const state = dealStates.find((each) => each === asked) ?? "open";
  const mine = url.searchParams.has("mine");
  const after = readDealsKey(url.searchParams.get("after"), state);
  const place = { state, ownerId: mine ? viewer.id : null, after };
  const { deals, next } = await listDeals(db, place);
  const pageTitle = salesWords(viewer)("deals.title");
  return { pageTitle, state, mine, deals, next, isLater: after !== null };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function DealsPage() {
  const t = useText("sales");
  const { state, mine, deals, next, isLater } = useLoaderData<typeof loader>();
  const at = (place: { state?: string; mine?: boolean; after?: string }) => {
    const { state: wanted = state, mine: own = mine, after } = place;
    const query = new URLSearchParams({ state: wanted });
    if (own) query.set("mine", "1");
    if (after) query.set("after", after);
    return `/deals?${query}`;
  };
  return (
    <Page>
      <PageHeader title={t("deals.title")} lede={t("deals.lede")} />
      <SalesPlaces />
      <OrderLinks
        label={t("deals.which")}
        links={dealStates.map((each) => ({
          href: at({ state: each }),
          label: t(`deals.states.${each}`),
          current: each === state,
        }))}
      />
      <OrderLinks
        label={t("deals.whose")}
        className="pb-4"
        links={[false, true].map((own) => ({
          href: at({ mine: own }),
          label: t(own ? "deals.mine" : "deals.all"),
          current: own === mine,
        }))}
      />
      {deals.length > 0 ? (
        <DealsTable caption={t("deals.title")} deals={deals} withAccount />
      ) : (
        <EmptyState title={t(`deals.none.${state}`)}>{t("deals.noneBody")}</EmptyState>
      )}
      <Pagination
        label={t("deals.which")}
        previous={isLater ? { href: at({}), label: t("deals.first") } : undefined}
        next={next ? { href: at({ after: next }), label: t("deals.more") } : undefined}
        className="pt-8"
      />
    </Page>
  );
}
