import { useLoaderData } from "@remix-run/react";
import { canReadAllCases } from "~/features/business-case/business-case.policy";
import { CaseTable } from "~/features/business-case/case-table";
import { listCases } from "~/features/business-case/cases.queries.server";
import { caseWords } from "~/features/business-case/words.server";
import { SalesPlaces } from "~/features/community/sales-places";
import { requireSignedIn } from "~/features/people/allow";
import { readBefore } from "~/features/sales/timeline";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  requireSignedIn(viewer);
  const before = readBefore(url);
  const { cases, more } = await listCases(db, viewer, {}, before);
  const last = more ? cases.at(-1)?.id : undefined;
  return {
    pageTitle: caseWords(viewer)("title"),
    ...{ cases, last, isLater: before !== null, all: canReadAllCases(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** For staff the cases of all accounts, for everybody else those of their own. */
export default function CasesPage() {
  const t = useText("business-case");
  const { cases, last, isLater, all } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        end={all && <ButtonLink href="/cases/new">{t("new.title")}</ButtonLink>}
      />
      {all && <SalesPlaces />}
      {cases.length > 0 ? (
        <CaseTable cases={cases} withAccount={all} />
      ) : (
        <EmptyState title={t("list.none")}>
          {t(all ? "list.noneStaff" : "list.noneMember")}
        </EmptyState>
      )}
      <Pagination
        label={t("list.pages")}
        previous={isLater ? { href: "/cases", label: t("list.first") } : undefined}
        next={last ? { href: `/cases?before=${last}`, label: t("list.more") } : undefined}
        className="pt-8"
      />
    </Page>
  );
}
