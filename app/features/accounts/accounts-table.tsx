import { useFormat } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { type Column, DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import type { AccountRow } from "./account";
import { accountPath } from "./account-list";

export function AccountsTable({ accounts }: { accounts: AccountRow[] }) {
  const t = useText("accounts");
  const format = useFormat();
  const money = useMoney();
  const name: Column<AccountRow> = {
    key: "name",
    head: t("fields.name"),
    cell: (account) => (
      <Link href={accountPath(account)} className="touch-target font-strong hover:text-accent">
        <bdi>{account.name}</bdi>
      </Link>
    ),
  };
  const number = (key: string, head: string, value: (account: AccountRow) => string) => ({
    ...{ key, head, align: "end" as const },
    cell: value,
  });
  return (
    <DataTable
      caption={t("list.title")}
      rows={accounts}
      rowKey={(account) => account.id}
      columns={[
        name,
        {
          key: "kind",
          head: t("fields.kind"),
          cell: (account) => t(`kinds.${account.kind}`),
        },
        {
          key: "industry",
          head: t("fields.industry"),
          cell: (account) => <bdi>{account.industry || "–"}</bdi>,
        },
        {
          key: "owner",
          head: t("fields.owner"),
          cell: (account) => <bdi>{account.owner ?? "–"}</bdi>,
        },
        number("members", t("list.members"), (account) => format.number(account.memberCount)),
        number("value", t("facts.annualValue"), ({ annualValue }) =>
          annualValue === null ? "–" : money(annualValue),
        ),
      ]}
    />
  );
}
