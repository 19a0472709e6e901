import { readTypedNumber } from "./typed-number";

/** No amount is kept above this many minor units, so that sums of thousands stay exact. */
export const MONEY_MAX = 1e13;

/** How many digits of a currency (ISO 4217) are minor units: 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/**
 * An amount as people type it, with or without the currency's sign or code, in minor units.
 * @returns null for what is no amount, is negative, too large, or finer than the currency.
 */
export function readMoney(text: string, currency: string, language: string): number | null {
  const value = readTypedNumber(withoutCurrency(text, currency, language), language);
  if (value === null || value < 0) return null;
  const minor = Math.round(value * 10 ** minorDigits(currency));
  const isExact = Math.abs(minor - value * 10 ** minorDigits(currency)) < 1e-3;
  return isExact && minor <= MONEY_MAX ? minor : null;
}

/** The same number in another currency, whose minor units may be finer or rounded; nothing is converted. */
export function rescaledMoney(minor: number, from: string, to: string): number {
  const scaled = minor * 10 ** (minorDigits(to) - minorDigits(from));
  return Math.min(MONEY_MAX, Math.round(scaled));
}

/** As it stands in a field: "1234.5" in the language's signs, without groups or currency. */
export function typedMoney(minor: number, currency: string, language: string): string {
  const digits = minorDigits(currency);
  const isWhole = minor % 10 ** digits === 0;
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}

/** "€12,000": without minor units where there are none. */
export function formatMoney(minor: number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(minor / 10 ** minorDigits(currency));
}

function withoutCurrency(text: string, currency: string, language: string): string {
  const signs = ["symbol", "narrowSymbol"].map((currencyDisplay) => {
    const parts = new Intl.NumberFormat(language, {
      style: "currency",
      currency,
      currencyDisplay: currencyDisplay as "symbol" | "narrowSymbol",
    }).formatToParts(1);
    return parts.find((part) => part.type === "currency")?.value ?? "";
  });
  const bare = [currency, ...signs]
    .filter(Boolean)
    .reduce((left, sign) => left.replace(sign, ""), text);
  return bare.trim();
}
