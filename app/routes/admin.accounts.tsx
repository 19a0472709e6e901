import { useLoaderData } from "@remix-run/react";
import { listAccountRows } from "~/features/accounts/accounts.queries.server";
import { AccountsTable } from "~/features/admin/accounts-table";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canAdminister(viewer));
  return { pageTitle: adminWords(viewer)("accounts.title"), accounts: await listAccountRows(db) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function AccountsPage() {
  const t = useText("admin");
  const { accounts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("accounts.title")}
        lede={t("accounts.lede")}
        end={<ButtonLink href="/admin/accounts/new">{t("accounts.new")}</ButtonLink>}
      />
      {accounts.length > 0 ? (
        <AccountsTable accounts={accounts} />
      ) : (
        <EmptyState title={t("accounts.none")}>{t("accounts.noneBody")}</EmptyState>
      )}
    </>
  );
}
