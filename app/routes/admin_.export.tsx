import { useLoaderData } from "@remix-run/react";
import { AdminNav } from "~/features/admin/admin-nav";
import { exportKinds } from "~/features/export/export";
import { canExport, canExportAddresses } from "~/features/export/export.policy";
import { ExportForm } from "~/features/export/export-form";
import { ExportedIdeas } from "~/features/export/exported-ideas";
import { exportedList } from "~/features/export/exported-list";
import { readIdeaFilters } from "~/features/ideas/idea-list";
import { readSearch } from "~/features/ideas/typed-filters.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** Stands beside the other places of admins, but is also for product. */
export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canExport(viewer, "ideas"), "export:refused");
  const asked = readIdeaFilters(url.searchParams);
  const { filters } = await readSearch(db, viewer, asked);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "export")("title"),
    list: exportedList(asked),
    searched: filters.q !== "",
    kinds: exportKinds.filter((kind) => canExport(viewer, kind)),
    addresses: canExportAddresses(viewer),
    amongPlaces: canAdminister(viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const BESIDE = "md:grid md:grid-cols-[10.5rem_minmax(0,1fr)] md:gap-x-12 lg:gap-x-20";

export default function ExportPage() {
  const t = useText("export");
  const { list, searched, kinds, addresses, amongPlaces } = useLoaderData<typeof loader>();
  return (
    <Page className={amongPlaces ? BESIDE : ""}>
      {amongPlaces && <AdminNav pathname="/admin/export" />}
      <div className="min-w-0">
        <PageHeader title={t("title")} lede={t("lede")} />
        <ExportedIdeas list={list} searched={searched} />
        <ExportForm key={list} kinds={kinds} list={list} addresses={addresses} />
      </div>
    </Page>
  );
}
