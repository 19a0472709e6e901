import { useLoaderData } from "@remix-run/react";
import { StatusesTable } from "~/features/admin/statuses-table";
import { adminWords } from "~/features/admin/words.server";
import { statusGroups } from "~/features/ideas/status";
import { countIdeasByStatus } from "~/features/ideas/status-rows.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  const counts = await countIdeasByStatus(db);
  const statuses = await listStatuses(db, viewer.language);
  return {
    pageTitle: adminWords(viewer)("statuses.title"),
    statuses: statuses.map((status) => ({ ...status, ideas: counts.get(status.id) ?? 0 })),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function StatusesPage() {
  const t = useText("admin");
  const { statuses } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("statuses.title")}
        lede={t("statuses.lede")}
        end={<ButtonLink href="/admin/statuses/new">{t("statuses.new")}</ButtonLink>}
      />
      <div className="flex flex-col gap-12">
        {statusGroups.map((group) => (
          <StatusesTable
            key={group}
            group={group}
            rows={statuses.filter((status) => status.group === group)}
          />
        ))}
      </div>
    </>
  );
}
