import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { trendOf } from "./trend";

/** The posting and the votes of three ideas, in days; each idea had all of them on one day. */
const EXAMPLES = {
  a: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  b: [7, 7, 7],
  c: [7, 7, 7, 7],
} as const;

/** The trend of three small ideas, worked out by the rule itself. */
export function RankingExample() {
  const t = useText("ideas");
  const { number } = useFormat();
  const rows = (["a", "b", "c"] as const).map((key) => ({
    key,
    people: EXAMPLES[key].length,
    day: EXAMPLES[key][0],
    trend: Math.round((trendOf(EXAMPLES[key]) ?? 0) * 1000) / 1000,
  }));
  return (
    <>
      <p>{t("ranking.example.lede")}</p>
      <DataTable
        caption={t("ranking.example.title")}
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          {
            key: "idea",
            head: t("ranking.example.idea"),
            cell: (row) => t(`ranking.example.${row.key}`),
          },
          {
            key: "what",
            head: t("ranking.example.what"),
            cell: (row) => t(`ranking.example.${row.key}What`),
          },
          {
            key: "trend",
            head: t("ranking.example.trend"),
            align: "end",
            cell: ({ people, day, trend }) => (
              <>
                ln({people} · e<sup>{day} / 7</sup>) = {number(trend)}
              </>
            ),
          },
        ]}
      />
      <p>{t("ranking.example.result")}</p>
    </>
  );
}
