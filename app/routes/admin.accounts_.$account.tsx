import { useLoaderData } from "@remix-run/react";
import { accountSchema } from "~/features/accounts/account.schema.server";
import { getAccount } from "~/features/accounts/accounts.queries.server";
import { editAccount } from "~/features/accounts/edit-account.server";
import { AccountForm } from "~/features/admin/account-form";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { PeopleTable } from "~/features/admin/people-table";
import { listMembers } from "~/features/admin/person-rows.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const account = await getAccount(db, numberParam(params["account"]));
  const { name, kind } = account;
  return {
    pageTitle: name,
    account,
    version: fieldVersion({ name, kind }),
    members: await listMembers(db, account.id),
  };
});

export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canAdminister(viewer));
  const id = numberParam(params["account"]);
  const account = parse(accountSchema);
  await write((trx) => editAccount(trx, viewer, id, account));
  return { to: "/admin/accounts", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountPage() {
  const t = useText("admin");
  const { account, version, members } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<AdminCrumb label={t("accounts.title")} href="/admin/accounts" />}
        title={account.name}
      />
      <div className="flex flex-col gap-14">
        <AccountForm key={account.id} view={useReply()} account={account} version={version} />
        <section aria-labelledby="members">
          <SectionHeader id="members" title={t("accounts.members")} />
          {members.length > 0 ? (
            <PeopleTable caption={t("accounts.members")} people={members} withAccount={false} />
          ) : (
            <EmptyState title={t("accounts.noMembers")} className="pt-0">
              {t("accounts.noMembersBody")}
            </EmptyState>
          )}
        </section>
      </div>
    </>
  );
}
