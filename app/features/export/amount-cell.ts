import { typedMoney } from "~/i18n/money";

/** As programs write amounts: `48000.50`. */
const NOTATION = "en";

/** An amount as files hold it. */
export function amountCell(minor: number | null, currency: string): string | null {
  return minor === null ? null : typedMoney(minor, currency, NOTATION);
}
