import { useLoaderData } from "@remix-run/react";
import { SalesPlaces } from "~/features/community/sales-places";
import { allow, requireSignedIn } from "~/features/people/allow";
import { listTrails } from "~/features/trails/list-trails.queries.server";
import {
  readTrailList,
  trailListPath,
  trailOrders,
  trailViews,
} from "~/features/trails/trail-list";
import { TrailTable } from "~/features/trails/trail-table";
import { canReadTrails } from "~/features/trails/trails.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { OrderLinks } from "~/ui/order-links";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canReadTrails(viewer));
  requireSignedIn(viewer);
  const list = readTrailList(url.searchParams);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "trails")("title"),
    view: list.view,
    order: list.order,
    ...(await listTrails(db, viewer, list)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TrailsPage() {
  const { pageTitle, view, order, rows, next } = useLoaderData<typeof loader>();
  const t = useText("trails");
  const templates = view === "templates";
  const views = trailViews.map((each) => ({
    href: trailListPath({ view: each, order: "newest" }),
    label: t(`list.view.${each}`),
    current: each === view,
  }));
  const orders = trailOrders.map((each) => ({
    href: trailListPath({ view, order: each }),
    label: t(`list.order.${each}`),
    current: each === order,
  }));
  return (
    <Page>
      <PageHeader
        title={pageTitle}
        lede={t("list.lede")}
        end={<ButtonLink href="/trails/new">{t("list.new")}</ButtonLink>}
      />
      <SalesPlaces />
      <OrderLinks label={t("list.views")} links={views} />
      {!templates && <OrderLinks label={t("list.orders")} links={orders} className="py-2" />}
      {rows.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <TrailTable rows={rows} templates={templates} />
      )}
      <Pagination
        label={t("list.pages")}
        className="pt-6"
        next={
          next ? { href: trailListPath({ view, order }, next), label: t("list.older") } : undefined
        }
      />
    </Page>
  );
}

function Nothing({ view }: { view: (typeof trailViews)[number] }) {
  const t = useText("trails");
  if (view === "won") return <EmptyState title={t("list.emptyWon")} />;
  if (view === "templates") {
    return <EmptyState title={t("list.emptyTemplates")}>{t("list.emptyTemplatesBody")}</EmptyState>;
  }
  return <EmptyState title={t("list.empty")}>{t("list.emptyBody")}</EmptyState>;
}
