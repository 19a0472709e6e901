import type { AccountRow } from "~/features/accounts/account";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";

export function AccountsTable({ accounts }: { accounts: AccountRow[] }) {
  const t = useText("admin");
  const format = useFormat();
  return (
    <DataTable
      caption={t("accounts.title")}
      rows={accounts}
      rowKey={(account) => account.id}
      columns={[
        {
          key: "name",
          head: t("accounts.name"),
          cell: (account) => (
            <Link
              href={`/admin/accounts/${account.id}`}
              className="touch-target font-strong hover:text-accent"
            >
              <bdi>{account.name}</bdi>
            </Link>
          ),
        },
        {
          key: "kind",
          head: t("accounts.kind"),
          cell: (account) => t(`accounts.kinds.${account.kind}`),
        },
        {
          key: "members",
          head: t("accounts.members"),
          align: "end",
          cell: (account) => format.number(account.memberCount),
        },
      ]}
    />
  );
}
