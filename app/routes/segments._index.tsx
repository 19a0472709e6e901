import { useLoaderData } from "@remix-run/react";
import { SalesPlaces } from "~/features/community/sales-places";
import { allow } from "~/features/people/allow";
import { canChangeSegments, canReadSegments } from "~/features/segments/segment.policy";
import { listSegments } from "~/features/segments/segments.queries.server";
import { SegmentsTable } from "~/features/segments/segments-table";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canReadSegments(viewer));
  const segments = await listSegments(db);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "segments")("title"),
    can: { change: canChangeSegments(viewer) },
    segments: segments.map(({ rule, countedAt: _at, by: _by, ...segment }) => ({
      ...segment,
      broken: rule === null,
    })),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function SegmentsPage() {
  const { pageTitle, segments, can } = useLoaderData<typeof loader>();
  const t = useText("segments");
  const add = can.change && <ButtonLink href="/segments/new">{t("new")}</ButtonLink>;
  return (
    <Page>
      <PageHeader title={pageTitle} lede={t("lede")} end={segments.length > 0 && add} />
      <SalesPlaces />
      {segments.length === 0 ? (
        <EmptyState title={t("empty")} action={add}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <>
          <SegmentsTable title={pageTitle} rows={segments} />
          <p className="meta pt-4">{t("list.counted")}</p>
        </>
      )}
    </Page>
  );
}
