import { z } from "zod";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { readMoney } from "~/i18n/money";
import { readTypedNumber } from "~/i18n/typed-number";
import { errorKey, idField, optionalText, text } from "~/platform/form-fields.server";
import { pathHere } from "~/platform/own-address";
import type { Grade } from "~db/schema";
import {
  ACCOUNTS_MOST,
  AMOUNT_MOST,
  type CaseSubject,
  type CaseUnit,
  COUNT_MOST,
  DEFAULT_RATE,
  HUNDREDTHS,
  lineKinds,
  lineUnits,
  MONTHS,
  MOST_RATE,
  rhythms,
  sides,
  WORDS_MAX,
  WORDS_MIN,
  WORTH_MOST,
} from "./business-case";

const TYPED_MAX = 40;
const ON_MAX = 300;
const AN_EXAMPLE = 1_234.5;
/** Where no month is typed a line begins in the first, not at once. */
const FIRST_MONTH = 1;

/** Where somebody types, and in what money. */
export interface TypedIn {
  language: string;
  currency: string;
}

/** In hundredths of a percent; the usual one where nothing was typed. */
function rateField({ language }: TypedIn) {
  return optionalText(TYPED_MAX).transform((typed, context) => {
    const rate =
      typed === "" ? DEFAULT_RATE : (readTypedNumber(typed, language) ?? -1) * HUNDREDTHS;
    const whole = Math.round(rate);
    if (rate >= 0 && whole <= MOST_RATE) return whole;
    context.addIssue({ code: "custom", message: "business-case:errors.rate" });
    return z.NEVER;
  });
}

/** In minor units; null where nothing was typed. */
function moneyField({ language, currency }: TypedIn) {
  return optionalText(TYPED_MAX).transform((typed, context) => {
    if (typed === "") return null;
    const minor = readMoney(typed, currency, language);
    if (minor !== null && minor <= WORTH_MOST) return minor;
    const message = minor === null ? noNumber(language) : "business-case:errors.tooBig";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

function noNumber(language: string): string {
  const example = new Intl.NumberFormat(language).format(AN_EXAMPLE);
  return errorKey("business-case:errors.number", { example });
}

/** What a case is made from. */
export const newCaseSchema = (place: TypedIn, publicUrl: string) =>
  z.object({
    account: optionalText(ACCOUNT_NAME_MAX),
    on: text(1, ON_MAX).transform((typed, context): CaseSubject => {
      const subject = readSubject(typed, publicUrl);
      if (subject) return subject;
      context.addIssue({ code: "custom", message: "business-case:errors.on" });
      return z.NEVER;
    }),
    rate: rateField(place),
    their_hour: moneyField(place),
    our_hour: moneyField(place),
    shared_by: z.coerce.number().int().min(1).max(ACCOUNTS_MOST).default(1),
  });

const PLACES = [
  ["idea", /^\/ideas\/([1-9]\d{0,14})(?!\d)/],
  ["item", /^\/roadmap\/([1-9]\d{0,14})(?!\d)/],
  ["deal", /^\/deals\/([1-9]\d{0,14})(?!\d)/],
] as const;

/** The address of something on this site, or the bare number of an idea. */
function readSubject(typed: string, publicUrl: string): CaseSubject | null {
  const bare = /^#?([1-9]\d{0,14})$/.exec(typed);
  if (bare) return { kind: "idea", id: Number(bare[1]) };
  const path = pathHere(typed, publicUrl) ?? "";
  for (const [kind, pattern] of PLACES) {
    const found = pattern.exec(path);
    if (found) return { kind, id: Number(found[1]) };
  }
  return null;
}

export const rateSchema = (place: TypedIn) => z.object({ rate: rateField(place) });

export const sharedSchema = z.object({
  shared: z.enum(["0", "1"]).transform((value) => value === "1"),
});

/** A confirmation is of the version that was read. */
export const confirmedSchema = z.object({
  confirmed: z.enum(["0", "1"]).transform((value) => value === "1"),
  version: idField(),
});

/**
 * A line. What it counts depends on its unit, so that a unit is read before its numbers; of a line with
 * a source the words may be missing.
 */
export const lineSchema = (place: TypedIn, { sourced }: { sourced: boolean }) =>
  z
    .object({
      kind: z.enum(lineKinds),
      side: z.enum(sides),
      words: optionalText(WORDS_MAX).refine((typed) => sourced || typed.length >= WORDS_MIN, {
        error: "business-case:errors.words",
      }),
      unit: z.enum(lineUnits),
      low: optionalText(TYPED_MAX),
      likely: text(1, TYPED_MAX),
      high: optionalText(TYPED_MAX),
      worth_of_one: moneyField(place),
      likelihood: z.enum(["1", "2", "3", "4", "5"]).default("3"),
      rhythm: z.enum(rhythms),
      begins: z.preprocess(
        (typed) => (typed === "" ? undefined : typed),
        z.coerce.number().int().min(0).max(MONTHS).default(FIRST_MONTH),
      ),
      version: idField().optional(),
    })
    .transform(({ low, likely, high, worth_of_one, likelihood, version = 0, ...rest }, context) => {
      const read = (name: string, typed: string) =>
        readCount(typed, rest.unit, place, (message) =>
          context.addIssue({ code: "custom", path: [name], message }),
        );
      const middle = read("likely", likely);
      const least = low === "" ? middle : read("low", low);
      const most = high === "" ? middle : read("high", high);
      if (middle === null || least === null || most === null) return z.NEVER;
      for (const [name, wrong] of [
        ["low", least > middle] as const,
        ["high", most < middle] as const,
      ]) {
        if (wrong)
          context.addIssue({ code: "custom", path: [name], message: "business-case:errors.order" });
      }
      return {
        ...rest,
        ...{ low: least, likely: middle, high: most, version },
        worthOfOne: rest.unit === "money" ? null : worth_of_one,
        likelihood: rest.kind === "risk" ? (Number(likelihood) as Grade) : null,
      };
    });

/** As it is stored; null where it was refused. */
function readCount(
  typed: string,
  unit: CaseUnit,
  { language, currency }: TypedIn,
  refuse: (message: string) => void,
): number | null {
  const value =
    unit === "money" ? readMoney(typed, currency, language) : readTypedNumber(typed, language);
  if (value === null || value < 0) {
    refuse(noNumber(language));
    return null;
  }
  const stored = unit === "money" ? value : Math.round(value * HUNDREDTHS);
  if (stored <= (unit === "money" ? AMOUNT_MOST : COUNT_MOST * HUNDREDTHS)) return stored;
  refuse("business-case:errors.tooBig");
  return null;
}
