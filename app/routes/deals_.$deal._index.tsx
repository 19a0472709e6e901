import { useLoaderData } from "@remix-run/react";
import { listCases } from "~/features/business-case/cases.queries.server";
import { CasesSection } from "~/features/business-case/cases-section";
import { OnBehalfLink } from "~/features/intake/behalf/on-behalf-link";
import { DealFacts } from "~/features/sales/deal-facts";
import { DealFrame } from "~/features/sales/deal-frame";
import { listNeeds } from "~/features/sales/deal-needs.queries.server";
import { loadDeal } from "~/features/sales/deal-page.server";
import { NeedForm } from "~/features/sales/need-form";
import { NeedList } from "~/features/sales/need-list";
import { readBefore } from "~/features/sales/timeline";
import { loadTimeline } from "~/features/sales/timeline.queries.server";
import { Timeline } from "~/features/sales/timeline-list";
import { listTrailsFor } from "~/features/trails/list-trails.queries.server";
import { TrailsSection } from "~/features/trails/trails-section";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeader } from "~/ui/section-header";
import { WithSide } from "~/ui/with-side";

export const loader = load(async ({ db, viewer, params, url }) => {
  const { deal, canChange } = await loadDeal(db, viewer, numberParam(params["deal"]));
  const before = readBefore(url);
  const [needs, timeline, trails, { cases }] = await Promise.all([
    listNeeds(db, viewer, deal.id),
    loadTimeline(db, viewer, { dealId: deal.id }, before),
    listTrailsFor(db, { dealId: deal.id }),
    listCases(db, viewer, { kind: "deal", id: deal.id }),
  ]);
  return {
    pageTitle: deal.name,
    deal,
    canChange,
    needs,
    timeline,
    trails,
    cases,
    isLater: before !== null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function DealPage() {
  const t = useText("sales");
  const { deal, canChange, needs, timeline, trails, cases, isLater } =
    useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <DealFrame
      width="full"
      title={<bdi>{deal.name}</bdi>}
      above={[
        { label: t("deals.title"), href: "/deals" },
        { label: deal.account, href: `/accounts/${deal.accountId}` },
      ]}
    >
      <WithSide
        sideLabel={t("deals.facts")}
        side={
          <>
            <DealFacts deal={deal} canChange={canChange} />
            <OnBehalfLink account={deal.accountId} deal={deal.id} />
          </>
        }
      >
        <div className="flex flex-col gap-14">
          <section aria-labelledby="needs">
            <SectionHeader id="needs" title={t("needs.title")} />
            {needs.length > 0 ? (
              <NeedList dealId={deal.id} needs={needs} canChange={canChange} />
            ) : (
              <EmptyState title={t("needs.none")} className="pt-0">
                {t("needs.noneBody")}
              </EmptyState>
            )}
            {canChange && <NeedForm dealId={deal.id} view={view} />}
          </section>
          <TrailsSection trails={trails} about={{ account: deal.accountId, deal: deal.id }} />
          <CasesSection cases={cases} about={{ deal: deal.id }} canMake={canChange} />
          <Timeline {...timeline} later={isLater} path={`/deals/${deal.id}`} />
        </div>
      </WithSide>
    </DealFrame>
  );
}
