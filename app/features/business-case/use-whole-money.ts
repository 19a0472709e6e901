import { useContext } from "react";
import { minorDigits } from "~/i18n/money";
import { CurrencyContext, useMoney } from "~/i18n/use-money";

/** Small amounts, such as the worth of an hour, keep their cents. */
const WHOLE_FROM = 100;

/** Amounts as an estimate says them: "€8,132", of minor units, whose cents nobody knows. */
export function useWholeMoney(): (minor: number) => string {
  const money = useMoney();
  const one = 10 ** minorDigits(useContext(CurrencyContext));
  return (minor) =>
    money(Math.abs(minor) < WHOLE_FROM * one ? minor : Math.round(minor / one) * one);
}
