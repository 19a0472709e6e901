import { useLoaderData } from "@remix-run/react";
import { listActivityEntries } from "~/features/admin/activity-entries.queries.server";
import { ActivityList } from "~/features/admin/activity-list";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canAdminister(viewer));
  const cursor = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const before = cursor ? Number(cursor) : null;
  const { entries, next } = await listActivityEntries(db, viewer, { before });
  return {
    pageTitle: adminWords(viewer)("activity.title"),
    entries,
    older: next === null ? null : `?before=${next}`,
    first: before === null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ActivityPage() {
  const t = useText("admin");
  const { entries, older, first } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("activity.title")} lede={t("activity.lede")} />
      {entries.length > 0 ? (
        <ActivityList entries={entries} ruled />
      ) : (
        <EmptyState title={t("activity.none")} />
      )}
      <Pagination
        label={t("activity.pages")}
        previous={first ? undefined : { href: "/admin/activity", label: t("activity.newest") }}
        next={older ? { href: older, label: t("activity.older") } : undefined}
        className="pt-8"
      />
    </>
  );
}
