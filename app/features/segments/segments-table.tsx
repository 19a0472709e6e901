import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import type { Segment } from "./segment";
import { useCounted } from "./segment-count";

export type SegmentRow = Omit<Segment, "rule" | "countedAt" | "by"> & { broken: boolean };

/** Segments by name, with how many people and accounts each had when it was counted last. */
export function SegmentsTable({ title, rows }: { title: string; rows: readonly SegmentRow[] }) {
  const t = useText("segments");
  const say = useCounted();
  const counted = (row: SegmentRow, of: "people" | "accounts") =>
    row.count ? say(row.count[of]) : "–";
  return (
    <DataTable
      caption={title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", head: t("form.name"), cell: (row) => <SegmentName row={row} /> },
        {
          key: "people",
          head: t("list.people"),
          align: "end",
          narrow: true,
          cell: (row) => counted(row, "people"),
        },
        {
          key: "accounts",
          head: t("list.accounts"),
          align: "end",
          narrow: true,
          cell: (row) => counted(row, "accounts"),
        },
      ]}
    />
  );
}

function SegmentName({ row }: { row: SegmentRow }) {
  const t = useText("segments");
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Link href={`/segments/${row.id}`} className="touch-target font-strong hover:text-accent">
        <bdi>{row.name}</bdi>
      </Link>
      {row.withDemand && <Badge>{t("list.withDemand")}</Badge>}
      {row.broken && <Badge>{t("list.broken")}</Badge>}
      {row.retired && <Badge>{t("list.retired")}</Badge>}
    </span>
  );
}
