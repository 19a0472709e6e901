import { createContext, useContext } from "react";
import { formatMoney } from "./money";
import { FormatContext, localeOf } from "./use-format";

/** The community's one currency: an ISO 4217 code. */
export const CurrencyContext = createContext("EUR");

/** Writes amounts in the reader's language: "€12,000", of minor units of the community's currency. */
export function useMoney(): (minor: number) => string {
  const currency = useContext(CurrencyContext);
  const { language } = useContext(FormatContext);
  return (minor) => formatMoney(minor, currency, localeOf(language));
}
