import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { type DebtRow, statementPath } from "./exchange";
import { Standing } from "./standing";

/** Accounts with how they stand, the most owed first. */
export function DebtsTable({ accounts }: { accounts: readonly DebtRow[] }) {
  const t = useText("exchange");
  const format = useFormat();
  const whole = (points: number) => format.number(Math.round(points));
  return (
    <DataTable
      caption={t("debts.title")}
      rows={accounts}
      rowKey={(account) => account.id}
      columns={[
        {
          key: "name",
          head: t("debts.account"),
          cell: (account) => (
            <Link
              href={statementPath(account.id)}
              className="touch-target font-strong hover:text-accent"
            >
              <bdi>{account.name}</bdi>
            </Link>
          ),
        },
        {
          key: "band",
          head: t("debts.standing"),
          cell: (account) => <Standing band={account.band} />,
        },
        {
          key: "drawing",
          head: t("debts.balance"),
          cell: (account) => <BalanceBar balance={account.balance ?? 0} />,
        },
        {
          ...{ key: "gave", head: t("debts.gave"), align: "end" as const },
          cell: (account) => whole(account.customer),
        },
        {
          ...{ key: "got", head: t("debts.got"), align: "end" as const },
          cell: (account) => whole(account.company),
        },
        {
          ...{ key: "waiting", head: t("debts.waiting"), align: "end" as const },
          cell: (account) => format.number(account.waiting),
        },
        {
          key: "owner",
          head: t("debts.owner"),
          cell: (account) => <bdi>{account.owner || "–"}</bdi>,
        },
      ]}
    />
  );
}

const FULL = 50;

/** From the middle towards the side that gave more. */
function BalanceBar({ balance }: { balance: number }) {
  const format = useFormat();
  const width = Math.abs(balance) * FULL;
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className="relative block h-3 w-24 shrink-0">
        <span className="absolute inset-x-0 top-1/2 border-t border-line-strong" />
        <span className="absolute inset-y-0 start-1/2 w-px bg-ink-3" />
        <span
          className={`absolute inset-y-0.5 ${balance < 0 ? "bg-attention" : "bg-accent-fill"}`}
          style={{ insetInlineStart: `${balance < 0 ? FULL - width : FULL}%`, width: `${width}%` }}
        />
      </span>
      <span className="tabular-nums">{format.number(Math.round(balance * 100) / 100)}</span>
    </span>
  );
}
