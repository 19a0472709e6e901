import type { ReplyDebtRow } from "~/features/insights/reply-debt";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { BarList } from "~/ui/bar-list";
import { Link } from "~/ui/link";
import { deskPath, noFilters } from "./queue";

/** Whose answers are overdue, by board and owner; each leads to its ideas. */
export function ReplyDebt({ rows }: { rows: readonly ReplyDebtRow[] }) {
  const t = useText("desk");
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <BarList
      caption={t("debt.title")}
      heads={[t("debt.whose"), t("debt.overdue")]}
      rows={rows.map((row) => ({
        key: `${row.board.id}-${row.owner?.id ?? 0}`,
        label: <Whose row={row} />,
        value: row.overdue,
        text: format.number(row.overdue),
      }))}
    />
  );
}

function Whose({ row: { board, owner } }: { row: ReplyDebtRow }) {
  const t = useText("desk");
  const filters = { ...noFilters, board: board.slug, owner: owner?.id ?? ("nobody" as const) };
  const href = deskPath({ queue: "owed", filters, after: null, idea: null });
  return (
    <Link href={href} className="touch-target hover:text-accent">
      <bdi>{board.name}</bdi>, <bdi>{owner ? owner.name : t("debt.nobody")}</bdi>
    </Link>
  );
}
