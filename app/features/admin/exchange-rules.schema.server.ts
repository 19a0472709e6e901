import { z } from "zod";
import {
  companyKinds,
  customerKinds,
  type ExchangeRules,
  POINT,
  POINTS_MAX,
} from "~/features/community/exchange-rules";
import { errorKey, optionalText } from "~/platform/form-fields.server";

const PATTERN = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** Points as they are typed, "0,2" or "0.2", in hundredths. */
const points = z
  .string()
  .trim()
  .refine((typed) => isPoints(typed), {
    error: errorKey("admin:errors.points", { most: POINTS_MAX }),
  })
  .transform(toHundredths);

/** As {@link points}; empty for no limit. */
const limit = z
  .string()
  .trim()
  .default("")
  .refine((typed) => typed === "" || isPoints(typed), {
    error: errorKey("admin:errors.points", { most: POINTS_MAX }),
  })
  .transform((typed) => (typed === "" ? null : toHundredths(typed)));

function isPoints(typed: string): boolean {
  return PATTERN.test(typed) && toHundredths(typed) <= POINTS_MAX * POINT;
}

function toHundredths(typed: string): number {
  return Math.round(Number(typed.replace(",", ".")) * POINT);
}

/** The name of the field for the limit of a kind. */
export const limitField = (kind: string) => `${kind}_most`;

export const exchangeRulesSchema = z
  .object({
    ...Object.fromEntries([...customerKinds, ...companyKinds].map((kind) => [kind, points])),
    ...Object.fromEntries(customerKinds.map((kind) => [limitField(kind), limit])),
    version: optionalText(40),
  })
  .transform((fields) => {
    const read = new Map<string, unknown>(Object.entries(fields));
    const number = (name: string) => read.get(name) as number | null | undefined;
    const rule = (kind: string) => ({
      points: number(kind) ?? 0,
      monthlyMost: number(limitField(kind)) ?? null,
    });
    const rules = Object.fromEntries(
      [...customerKinds, ...companyKinds].map((kind) => [kind, rule(kind)]),
    ) as ExchangeRules;
    return { rules, version: fields.version };
  });
