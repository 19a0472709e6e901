import { useLoaderData } from "@remix-run/react";
import { getAccount } from "~/features/accounts/accounts.queries.server";
import { readPlace, statementPath } from "~/features/exchange/exchange";
import { canReadExchange } from "~/features/exchange/exchange.policy";
import { BalanceLine } from "~/features/exchange/exchange-section";
import { ProposalList } from "~/features/exchange/proposal-list";
import { listProposals } from "~/features/exchange/proposals.queries.server";
import { loadStatement, readBalance } from "~/features/exchange/statement.queries.server";
import { StatementView } from "~/features/exchange/statement-view";
import { exchangeWords } from "~/features/exchange/words.server";
import { allow } from "~/features/people/allow";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params, url }) => {
  allow(viewer, canReadExchange(viewer));
  const { id, name } = await getAccount(db, numberParam(params["account"]));
  const balance = await readBalance(db, id);
  const place = readPlace(url.searchParams.get("before"));
  return {
    pageTitle: exchangeWords(viewer)("statement.title", { account: name }),
    account: { id, name },
    balance,
    proposals: await listProposals(db, viewer, id, balance.band),
    statement: await loadStatement(db, viewer, { accountId: id }, place),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** What an account gave and got, how it stands, and what to do next. */
export default function AccountExchangePage() {
  const t = useText("exchange");
  const { pageTitle, account, balance, proposals, statement } = useLoaderData<typeof loader>();
  const heads = { customer: t("statement.gave"), company: t("statement.got") };
  return (
    <Page>
      <PageHeader
        title={pageTitle}
        above={
          <Breadcrumb
            label={t("statement.way")}
            crumbs={[
              { label: t("debts.title"), href: "/exchange" },
              { label: account.name, href: `/accounts/${account.id}` },
            ]}
          />
        }
      />
      <div className="pb-12">
        <BalanceLine balance={balance} />
        <ProposalList proposals={proposals} />
      </div>
      <StatementView
        statement={statement}
        heads={heads}
        path={statementPath(account.id)}
        inPoints
      />
    </Page>
  );
}
