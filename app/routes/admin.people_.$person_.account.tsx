import { useLoaderData } from "@remix-run/react";
import { membershipSchema } from "~/features/accounts/account.schema.server";
import type { FoundAccounts } from "~/features/accounts/account-name-field";
import { chooseAccount } from "~/features/accounts/choose-account.server";
import { setAccount } from "~/features/accounts/set-account.server";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { MembershipForm } from "~/features/admin/membership-form";
import { getPersonRecord } from "~/features/admin/person-rows.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const person = await getPersonRecord(db, numberParam(params["person"]));
  return {
    pageTitle: person.name,
    id: person.id,
    account: person.account?.name ?? "",
    canJoin: person.verified,
  };
});

/** Sets the account that the person belongs to; none when the field is empty. */
export const action = handle(async ({ db, write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["person"]);
  const account = await chooseAccount(db, parse(membershipSchema));
  await write((trx) => setAccount(trx, viewer, id, account));
  return { to: `/admin/people/${id}`, notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function MembershipPage() {
  const { pageTitle, id, account, canJoin } = useLoaderData<typeof loader>();
  const path = `/admin/people/${id}`;
  return (
    <>
      <PageHeader above={<AdminCrumb label={pageTitle} href={path} />} title={pageTitle} />
      <MembershipForm
        view={useReply()}
        action={`${path}/account`}
        account={account}
        found={useShown<FoundAccounts>().accounts}
        canJoin={canJoin}
      />
    </>
  );
}
