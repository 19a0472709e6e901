import { useLoaderData } from "@remix-run/react";
import { SalesPlaces } from "~/features/community/sales-places";
import { listDebts } from "~/features/exchange/debts.queries.server";
import { DebtsFilter } from "~/features/exchange/debts-filter";
import { DebtsTable } from "~/features/exchange/debts-table";
import {
  type DebtFilters,
  type DebtRow,
  debtsPath,
  readDebtFilters,
  readPlace,
  type Statement,
} from "~/features/exchange/exchange";
import { canReadExchange, canReadOwnExchange } from "~/features/exchange/exchange.policy";
import { loadStatement } from "~/features/exchange/statement.queries.server";
import { StatementView } from "~/features/exchange/statement-view";
import { exchangeWords } from "~/features/exchange/words.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export const loader = load(async ({ db, viewer, url }) => {
  requireSignedIn(viewer);
  const t = exchangeWords(viewer);
  if (canReadExchange(viewer)) {
    const filters = readDebtFilters(url.searchParams);
    const { accounts, next } = await listDebts(db, viewer, filters);
    const first = filters.after === null ? null : debtsPath({ ...filters, after: null });
    const further = next && debtsPath({ ...filters, after: next });
    const debts = { filters, accounts, first, further };
    return { pageTitle: t("debts.title"), debts, statement: null };
  }
  allow(viewer, canReadOwnExchange(viewer));
  const of = { personId: viewer.id, accountId: viewer.accountId };
  const place = readPlace(url.searchParams.get("before"));
  const statement = await loadStatement(db, viewer, of, place);
  return { pageTitle: t("own.title"), debts: null, statement };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** For staff how every account stands; for everybody else what they gave and received. */
export default function ExchangePage() {
  const { debts, statement } = useLoaderData<typeof loader>();
  if (debts) return <Debts {...debts} />;
  return statement && <Own statement={statement} />;
}

interface DebtsProps {
  filters: DebtFilters;
  accounts: DebtRow[];
  first: string | null;
  further: string | null;
}

function Debts({ filters, accounts, first, further }: DebtsProps) {
  const t = useText("exchange");
  return (
    <Page>
      <PageHeader title={t("debts.title")} lede={t("debts.lede")} />
      <SalesPlaces />
      <DebtsFilter filters={filters} />
      {accounts.length > 0 ? (
        <DebtsTable accounts={accounts} />
      ) : (
        <EmptyState title={t("debts.none")}>{t("debts.noneBody")}</EmptyState>
      )}
      <Pagination
        label={t("debts.pages")}
        previous={first ? { href: first, label: t("debts.first") } : undefined}
        next={further ? { href: further, label: t("debts.further") } : undefined}
        className="pt-8"
      />
    </Page>
  );
}

function Own({ statement }: { statement: Statement }) {
  const t = useText("exchange");
  const heads = { customer: t("own.gave"), company: t("own.received") };
  return (
    <Page>
      <PageHeader title={t("own.title")} lede={t("own.lede")} />
      <StatementView statement={statement} heads={heads} path="/exchange" inPoints={false} />
    </Page>
  );
}
