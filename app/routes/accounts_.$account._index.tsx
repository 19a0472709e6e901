import { useLoaderData } from "@remix-run/react";
import { canChangeAccount, canReadAccounts } from "~/features/accounts/account.policy";
import { AccountFacts } from "~/features/accounts/account-facts";
import { accountPath } from "~/features/accounts/account-list";
import { getAccountPeople } from "~/features/accounts/account-people.queries.server";
import { AccountPeople } from "~/features/accounts/account-people-list";
import { detailsOf, getAccountRecord } from "~/features/accounts/account-record.queries.server";
import { allow } from "~/features/people/allow";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { WithSide } from "~/ui/with-side";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadAccounts(viewer));
  const account = await getAccountRecord(db, numberParam(params["account"]));
  return {
    pageTitle: account.name,
    account,
    people: await getAccountPeople(db, account.id),
    canChange: canChangeAccount(viewer, detailsOf(account)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountPage() {
  const t = useText("accounts");
  const { account, people, canChange } = useLoaderData<typeof loader>();
  const edit = (
    <ButtonLink look="outline" href={`${accountPath(account)}/edit`}>
      {t("form.edit")}
    </ButtonLink>
  );
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
        end={canChange && edit}
      />
      <WithSide sideLabel={t("facts.title")} side={<AccountFacts account={account} />}>
        <section aria-labelledby="people">
          <SectionHeader id="people" title={t("people.title")} />
          <AccountPeople {...people} />
        </section>
      </WithSide>
    </Page>
  );
}
