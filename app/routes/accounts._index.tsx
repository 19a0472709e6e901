import { useLoaderData } from "@remix-run/react";
import { canReadAccounts } from "~/features/accounts/account.policy";
import { listKeepers, listWords } from "~/features/accounts/account-choices.queries.server";
import { accountListPath, readAccountFilters } from "~/features/accounts/account-list";
import { listAccountPage } from "~/features/accounts/account-list.queries.server";
import { AccountsFilter } from "~/features/accounts/accounts-filter";
import { AccountsTable } from "~/features/accounts/accounts-table";
import { accountsWords } from "~/features/accounts/words.server";
import { SalesPlaces } from "~/features/community/sales-places";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canReadAccounts(viewer));
  const filters = readAccountFilters(url.searchParams);
  const [{ accounts, next }, keepers, industries] = await Promise.all([
    listAccountPage(db, viewer, filters),
    listKeepers(db),
    listWords(db, "industry"),
  ]);
  return {
    pageTitle: accountsWords(viewer)("list.title"),
    filters,
    accounts,
    keepers,
    industries,
    first: filters.after === null ? null : accountListPath({ ...filters, after: null }),
    further: next === null ? null : accountListPath({ ...filters, after: next }),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountsPage() {
  const t = useText("accounts");
  const { pageTitle, filters, accounts, first, further, ...choices } =
    useLoaderData<typeof loader>();
  const narrowed = accountListPath(filters) !== "/accounts";
  return (
    <Page>
      <PageHeader
        title={pageTitle}
        lede={t("list.lede")}
        end={<ButtonLink href="/accounts/new">{t("list.new")}</ButtonLink>}
      />
      <SalesPlaces />
      <AccountsFilter filters={filters} {...choices} />
      {accounts.length > 0 ? (
        <AccountsTable accounts={accounts} />
      ) : (
        <EmptyState title={t(narrowed ? "list.noneFound" : "list.none")}>
          {t(narrowed ? "list.noneFoundBody" : "list.noneBody")}
        </EmptyState>
      )}
      <Pagination
        label={t("list.pages")}
        previous={first ? { href: first, label: t("list.first") } : undefined}
        next={further ? { href: further, label: t("list.further") } : undefined}
        className="pt-8"
      />
    </Page>
  );
}
