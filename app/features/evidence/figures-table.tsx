import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { SectionHeader } from "~/ui/section-header";
import type { EvidenceColumn, EvidenceKind } from "./evidence";
import { type RollUp, TOLD_FROM } from "./roll-up";
import { useAmount } from "./use-amount";

export interface FiguresTableProps {
  columns: readonly EvidenceColumn[];
  /** Whether the reader is told each range from its least to its most. */
  whole: boolean;
}

/** The table behind the bars of the strip. */
export function FiguresTable({ columns, whole }: FiguresTableProps) {
  const t = useText("evidence");
  const amount = useAmount();
  const rows = columns.flatMap(({ kind, rollUps }) => rollUps.map((rollUp) => ({ kind, rollUp })));
  if (rows.length === 0) return null;
  const say = (rollUp: RollUp, value: number) => amount.short({ value, unit: rollUp.unit });
  return (
    <section id="figures" aria-labelledby="figures-title" className="scroll-mt-20 pb-14">
      <SectionHeader id="figures-title" title={t("figures.title")} className="pb-0" />
      <DataTable
        caption={t("figures.title")}
        rowKey={(row: { kind: EvidenceKind; rollUp: RollUp }) => `${row.kind} ${row.rollUp.unit}`}
        rows={rows}
        columns={[
          {
            key: "kind",
            head: t("figures.about"),
            cell: ({ kind, rollUp }) => `${t(`kinds.${kind}.name`)}, ${amount.unit(rollUp.unit)}`,
          },
          {
            key: "accounts",
            head: t("figures.companies"),
            align: "end",
            cell: ({ rollUp }) => rollUp.accounts,
          },
          {
            key: "median",
            head: t("figures.median"),
            align: "end",
            cell: ({ rollUp }) => say(rollUp, rollUp.median),
          },
          {
            key: "range",
            head: t(whole ? "figures.wholeRange" : "figures.quartiles"),
            align: "end",
            cell: ({ rollUp }) =>
              t("figures.range", { low: say(rollUp, rollUp.low), high: say(rollUp, rollUp.high) }),
          },
        ]}
      />
      <p className="meta max-w-measure pt-3">
        {t(whole ? "figures.explainStaff" : "figures.explain", { count: TOLD_FROM })}
      </p>
    </section>
  );
}
