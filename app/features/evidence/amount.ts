import { minorDigits, readMoney } from "~/i18n/money";
import { readTypedNumber } from "~/i18n/typed-number";
import type { AmountUnit } from "~db/schema";

export type { AmountUnit };

/** In what a cost or a gain is counted: a closed list, so that what many people say can be compared. */
export const amountUnits = [
  "hours_month",
  "money_year",
  "people",
  "times_month",
  "percent",
] as const satisfies readonly AmountUnit[];

/** So many of a unit: 3.2 hours a month. */
export interface Amount {
  value: number;
  unit: AmountUnit;
}

/** Beyond these somebody slipped on the keyboard. */
const MOST: Readonly<Record<AmountUnit, number>> = {
  hours_month: 100_000,
  money_year: 1_000_000_000,
  people: 1_000_000,
  times_month: 10_000_000,
  percent: 1_000,
};

/** How many digits of an amount are kept behind the point. */
export function amountDigits(unit: AmountUnit, currency: string): number {
  if (unit === "people") return 0;
  return unit === "money_year" ? minorDigits(currency) : 2;
}

/** As it is stored: a whole number of the smallest parts. */
export function storedAmount({ value, unit }: Amount, currency: string): number {
  return Math.round(value * 10 ** amountDigits(unit, currency));
}

/** What is stored, as people say it. */
export function readAmount(stored: number, unit: AmountUnit, currency: string): Amount {
  return { value: stored / 10 ** amountDigits(unit, currency), unit };
}

/** Why what was typed is no amount. */
export type AmountFault = "noNumber" | "notPositive" | "tooBig" | "whole" | "tooExact";

/** An amount that may be stored; for a fault of size its limit. */
export type CheckedAmount = { amount: Amount } | { fault: AmountFault; limit?: number };

/** Reads an amount as it is typed in a language; one of money also with the sign of the currency. */
export function checkAmount(
  typed: string,
  unit: AmountUnit,
  place: { language: string; currency: string },
): CheckedAmount {
  const value = readTypedNumber(typed, place.language) ?? readSignedMoney(typed, unit, place);
  if (value === null) return { fault: "noNumber" };
  if (value <= 0) return { fault: "notPositive" };
  if (value > MOST[unit]) return { fault: "tooBig", limit: MOST[unit] };
  const digits = amountDigits(unit, place.currency);
  if (Number(value.toFixed(digits)) === value) return { amount: { value, unit } };
  return digits === 0 ? { fault: "whole" } : { fault: "tooExact", limit: digits };
}

function readSignedMoney(
  typed: string,
  unit: AmountUnit,
  { language, currency }: { language: string; currency: string },
): number | null {
  const minor = unit === "money_year" ? readMoney(typed, currency, language) : null;
  return minor === null ? null : readAmount(minor, unit, currency).value;
}

/** An amount as it is typed in a language, for a form that is filled in already. */
export function typedAmount(value: number, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 4 }).format(
    value,
  );
}
