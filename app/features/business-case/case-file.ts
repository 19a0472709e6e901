import { csvLine, guardFormulas } from "~/platform/csv-cell";
import type { Appraisal } from "./appraise";
import { type CaseLine, HUNDREDTHS, outlooks } from "./business-case";

const columns = [
  ...["kind", "side", "words", "unit", "rhythm", "begins", "low", "likely", "high"],
  ...["worth_of_one", "likelihood", "value_likely", "source", "source_path", "confirmed_at"],
] as const;

/** Spreadsheets take a file for UTF-8 by it. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A case as CSV: a line each, then what they come to. Money stands in the currency's own units, at
 * `digits` behind the point.
 */
export function caseFile(
  lines: readonly CaseLine[],
  { value, sides, payback, each }: Appraisal,
  digits: number,
): string {
  const money = (minor: number) => (minor / 10 ** digits).toFixed(digits);
  const rows = lines.map((line, index) => {
    const number = line.unit === "money" ? money : (stored: number) => String(stored / HUNDREDTHS);
    return [
      ...[line.kind, line.side, line.words, line.unit, line.rhythm, String(line.begins)],
      ...outlooks.map((outlook) => number(line[outlook])),
      line.worthOfOne === null ? "" : money(line.worthOfOne),
      String(line.likelihood ?? ""),
      money(each[index] ?? 0),
      ...[line.source, line.sourcePath ?? ""],
      line.confirmed === null ? "" : new Date(line.confirmed.at).toISOString(),
    ];
  });
  const result = (kind: string, side: string, cells: string[]) => [
    ...[kind, side, "", "", "", "", ...cells, "", "", "", "", "", ""],
  ];
  const span = (of: typeof value) => outlooks.map((outlook) => money(of[outlook]));
  return [
    [...columns],
    ...rows,
    result("net_present_value", "both", span(value)),
    result("net_present_value", "customer", span(sides.customer)),
    result("net_present_value", "company", span(sides.company)),
    result(
      "payback_months",
      "both",
      outlooks.map((outlook) => String(payback[outlook] ?? "")),
    ),
  ]
    .map((cells) => csvLine(cells.map(cellText)))
    .reduce((file, line) => file + line, BYTE_ORDER_MARK);
}

/** A number below zero begins as a formula does, and is none. */
function cellText(cell: string): string {
  return /^-\d+(\.\d+)?$/.test(cell) ? cell : guardFormulas(cell);
}
