import { typedMoney } from "~/i18n/money";
import type { Row } from "~db/schema";
import { HUNDREDTHS } from "./business-case";
import type { TypedIn } from "./business-case.schema.server";
import type { TypedLine } from "./line-form";

/** A stored line as a form shows it. */
export function typedLine(
  row: Row<"business_case_line">,
  { language, currency }: TypedIn,
): TypedLine {
  const money = (minor: number) => typedMoney(minor, currency, language);
  const count = (stored: number) =>
    new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 }).format(
      stored / HUNDREDTHS,
    );
  const say = row.unit === "money" ? money : count;
  const { kind, side, words, unit, rhythm, version } = row;
  return {
    ...{ kind, side, words, unit, rhythm, version },
    ...{ low: say(row.low), likely: say(row.likely), high: say(row.high) },
    worthOfOne: row.worth_of_one === null ? "" : money(row.worth_of_one),
    likelihood: String(row.likelihood ?? 3),
    begins: String(row.begins),
  };
}
