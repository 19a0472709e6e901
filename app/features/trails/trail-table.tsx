import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { trailPath } from "./trail";
import type { TrailListRow } from "./trail-list";

/** Trails, for whom they are, and what became of them. */
export function TrailTable({
  rows,
  templates,
}: {
  rows: readonly TrailListRow[];
  templates: boolean;
}) {
  const t = useText("trails");
  const format = useFormat();
  const name = {
    key: "name",
    head: t("list.name"),
    cell: (row: TrailListRow) => <TrailName row={row} />,
  };
  const owner = {
    key: "owner",
    head: t("list.owner"),
    narrow: true,
    cell: (row: TrailListRow) => <bdi>{row.owner?.name ?? ""}</bdi>,
  };
  const figure = (key: "visits" | "questions" | "needs") => ({
    key,
    head: t(`list.${key}`),
    align: "end" as const,
    narrow: true,
    cell: (row: TrailListRow) => format.number(row.counts[key]),
  });
  const deal = {
    key: "deal",
    head: t("list.deal"),
    narrow: true,
    cell: (row: TrailListRow) => (row.deal ? t(`list.${row.outcome ?? "open"}`) : ""),
  };
  const figures = [figure("visits"), figure("questions"), figure("needs"), deal];
  return (
    <DataTable
      caption={t("title")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={templates ? [name, owner] : [name, owner, ...figures]}
    />
  );
}

function TrailName({ row }: { row: TrailListRow }) {
  return (
    <>
      <Link
        href={trailPath(row)}
        dir="auto"
        lang={row.language}
        className="touch-target font-serif text-read hover:text-accent"
      >
        {row.title}
      </Link>
      {row.account && <bdi className="meta block">{row.account.name}</bdi>}
    </>
  );
}
