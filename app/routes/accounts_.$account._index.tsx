import { useLoaderData } from "@remix-run/react";
import { canChangeAccount, canReadAccounts } from "~/features/accounts/account.policy";
import { AccountFacts } from "~/features/accounts/account-facts";
import { accountPath } from "~/features/accounts/account-list";
import { detailsOf, getAccountRecord } from "~/features/accounts/account-record.queries.server";
import { listMissingLetters } from "~/features/answering/missing-letters.queries.server";
import { QuestionsSection } from "~/features/answering/questions-section";
import { listCases } from "~/features/business-case/cases.queries.server";
import { CasesSection } from "~/features/business-case/cases-section";
import { ExchangeSection } from "~/features/exchange/exchange-section";
import { listProposals } from "~/features/exchange/proposals.queries.server";
import { readBalance } from "~/features/exchange/statement.queries.server";
import { OnBehalfLink } from "~/features/intake/behalf/on-behalf-link";
import { allow } from "~/features/people/allow";
import { getAccountAsking } from "~/features/questions/account-asking/account-asking.queries.server";
import { AskingSection } from "~/features/questions/account-asking/asking-section";
import {
  AskedSection,
  DealsSection,
  OwedSection,
  TakingPartSection,
  WorthSection,
} from "~/features/sales/account-sections";
import { loadAccountVoice } from "~/features/sales/load-account.server";
import { readBefore } from "~/features/sales/timeline";
import { Timeline } from "~/features/sales/timeline-list";
import { listTrailsFor } from "~/features/trails/list-trails.queries.server";
import { TrailsSection } from "~/features/trails/trails-section";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { WithSide } from "~/ui/with-side";

export const loader = load(async ({ db, viewer, params, url, community }) => {
  allow(viewer, canReadAccounts(viewer));
  const account = await getAccountRecord(db, numberParam(params["account"]));
  const before = readBefore(url);
  const { currency } = community;
  const balance = await readBalance(db, account.id);
  return {
    pageTitle: account.name,
    account,
    voice: await loadAccountVoice(db, viewer, account.id, { before, currency }),
    balance,
    proposals: await listProposals(db, viewer, account.id, balance.band),
    trails: await listTrailsFor(db, { accountId: account.id }),
    cases: (await listCases(db, viewer, { accountId: account.id })).cases,
    questions: await listMissingLetters(db, viewer, account.id, community),
    asking: await getAccountAsking(db, account.id),
    isLater: before !== null,
    canChange: canChangeAccount(viewer, detailsOf(account)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The rep's five minutes before a call: what we owe, what they asked for, what it is worth to them. */
export default function AccountPage() {
  const t = useText("accounts");
  const { account, voice, balance, proposals, trails, cases, questions, ...rest } =
    useLoaderData<typeof loader>();
  const { asking, isLater, canChange } = rest;
  const path = accountPath(account);
  return (
    <Page>
      <PageHeader
        title={<bdi>{account.name}</bdi>}
        lede={t(`kinds.${account.kind}`)}
        above={
          <Breadcrumb
            label={t("form.way")}
            crumbs={[{ label: t("list.title"), href: "/accounts" }]}
          />
        }
        end={<Ways account={account.id} path={path} canChange={canChange} />}
      />
      <WithSide sideLabel={t("facts.title")} side={<AccountFacts account={account} />}>
        <div className="flex flex-col gap-14">
          <OwedSection ideas={voice.owed} at={voice.at} />
          <ExchangeSection accountId={account.id} balance={balance} proposals={proposals} />
          <AskedSection ideas={voice.asked} />
          <WorthSection worth={voice.worth} />
          <DealsSection accountId={account.id} deals={voice.deals} canChange={voice.canDeal} />
          <TrailsSection trails={trails} about={{ account: account.id }} />
          <CasesSection cases={cases} about={{ account: account.id }} canMake={voice.canDeal} />
          <QuestionsSection accountId={account.id} {...questions} />
          <AskingSection accountId={account.id} {...asking} canChange={canChange} />
          <TakingPartSection accountId={account.id} members={voice.members} />
          <Timeline {...voice.timeline} later={isLater} path={path} />
        </div>
      </WithSide>
    </Page>
  );
}

/** What a rep does next: note what was said, or change what is known. */
function Ways({ account, path, canChange }: { account: number; path: string; canChange: boolean }) {
  const t = useText("accounts");
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <OnBehalfLink account={account} />
      {canChange && (
        <ButtonLink look="outline" href={`${path}/edit`}>
          {t("form.edit")}
        </ButtonLink>
      )}
    </div>
  );
}
