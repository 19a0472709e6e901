import { readMoney } from "~/i18n/money";
import type { RowCells } from "./row-cells.server";

const LONGEST_AMOUNT = 40;
/** Files of other products write amounts as programs do: `48000.50`. */
const NOTATION = "en";

/** An amount in minor units of the community's currency; null when empty. */
export function amountOf(cells: RowCells, column: string, currency: string): number | null {
  const value = cells.text(column, LONGEST_AMOUNT);
  if (value === null) return null;
  return readMoney(value, currency, NOTATION) ?? cells.refuse(column, "amountInvalid", { value });
}
