import { useLoaderData } from "@remix-run/react";
import { listActivityEntries } from "~/features/admin/activity-entries.queries.server";
import { ActivityList } from "~/features/admin/activity-list";
import { AuditDownload } from "~/features/admin/audit-download";
import { AuditFilter } from "~/features/admin/audit-filter";
import { auditParams, readAuditFilters } from "~/features/admin/audit-filters";
import { resolveAudit } from "~/features/admin/resolve-audit.queries.server";
import { readTimeCursor, type TimeCursor, writeTimeCursor } from "~/features/admin/time-cursor";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, community, url }) => {
  allow(viewer, canAdminister(viewer));
  const t = adminWords(viewer);
  const filters = readAuditFilters(url.searchParams);
  const before = readTimeCursor(url.searchParams.get("before"));
  const { timeZone } = community;
  const { choice, faults } = await resolveAudit(db, filters, {
    timeZone,
    system: t("activity.system"),
  });
  const { entries, next } =
    Object.keys(faults).length > 0
      ? { entries: [], next: null }
      : await listActivityEntries(db, viewer, { before, choice });
  const list = String(auditParams(filters));
  const pageOf = (last: TimeCursor | null) => {
    const params = auditParams(filters);
    if (last) params.set("before", writeTimeCursor(last));
    return `/admin/activity${params.size > 0 ? `?${params}` : ""}`;
  };
  return {
    pageTitle: t("activity.title"),
    ...{ filters, faults, list, entries },
    older: next && pageOf(next),
    newest: before && pageOf(null),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ActivityPage() {
  const t = useText("admin");
  const { filters, faults, list, entries, older, newest } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("activity.title")} lede={t("activity.lede")} />
      <AuditFilter filters={filters} faults={faults} narrowed={list !== ""} />
      {entries.length > 0 ? (
        <ActivityList entries={entries} ruled />
      ) : (
        <EmptyState title={t(list === "" ? "activity.none" : "activity.noneSuch")} />
      )}
      <Pagination
        label={t("activity.pages")}
        previous={newest ? { href: newest, label: t("activity.newest") } : undefined}
        next={older ? { href: older, label: t("activity.older") } : undefined}
        className="pt-8"
      />
      {entries.length > 0 && <AuditDownload list={list} />}
    </>
  );
}
