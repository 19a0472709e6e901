import { useContext } from "react";
import { FormatContext, localeOf } from "~/i18n/use-format";
import { CurrencyContext } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import type { Amount } from "./amount";

const WHOLE_FROM = 100;

/** Says amounts in the reader's language: the number with its sign, and what it is counted in. */
export function useAmount() {
  const t = useText("evidence");
  const currency = useContext(CurrencyContext);
  const { language } = useContext(FormatContext);
  const number = ({ value, unit }: Amount) => {
    const whole = value >= WHOLE_FROM ? { maximumFractionDigits: 0 } : {};
    const money = { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const;
    const options = unit === "money_year" ? money : { maximumFractionDigits: 2 };
    return new Intl.NumberFormat(localeOf(language), { ...options, ...whole }).format(value);
  };
  return {
    /** "3.2 h", "€2,400". */
    short: (amount: Amount) => t(`units.${amount.unit}.short`, { amount: number(amount) }),
    /** "3.2 hours a month". */
    full: (amount: Amount) => t(`units.${amount.unit}.full`, { amount: number(amount) }),
    /** "hours a month". */
    unit: (unit: Amount["unit"]) => t(`units.${unit}.name`, { currency }),
  };
}
