import { useLoaderData } from "@remix-run/react";
import { canReadAccounts } from "~/features/accounts/account.policy";
import { getAccountPeople } from "~/features/accounts/account-people.queries.server";
import { AccountPeople } from "~/features/accounts/account-people-list";
import { getAccount } from "~/features/accounts/accounts.queries.server";
import { accountsWords } from "~/features/accounts/words.server";
import { allow } from "~/features/people/allow";
import { DealFrame } from "~/features/sales/deal-frame";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canReadAccounts(viewer));
  const { id, name } = await getAccount(db, numberParam(params["account"]));
  const pageTitle = accountsWords(viewer)("people.title");
  return { pageTitle, account: { id, name }, people: await getAccountPeople(db, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountPeoplePage() {
  const { pageTitle, account, people } = useLoaderData<typeof loader>();
  return (
    <DealFrame title={pageTitle} above={[{ label: account.name, href: `/accounts/${account.id}` }]}>
      <AccountPeople {...people} />
    </DealFrame>
  );
}
