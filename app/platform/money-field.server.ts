import { z } from "zod";
import { readMoney, typedMoney } from "~/i18n/money";
import { errorKey } from "./form-fields.server";

const EXAMPLE = 1_250_000;
const TYPED_MAX = 40;

/** What an amount is typed in: the community's currency, the writer's language. */
export interface MoneyForm {
  currency: string;
  language: string;
}

/** An amount that may be missing, in minor units; null when nothing was typed. */
export function optionalMoney({ currency, language }: MoneyForm) {
  return z
    .string()
    .trim()
    .max(TYPED_MAX)
    .default("")
    .transform((typed, context) => {
      if (typed === "") return null;
      const minor = readMoney(typed, currency, language);
      if (minor !== null) return minor;
      const example = typedMoney(EXAMPLE, currency, language);
      context.addIssue({ code: "custom", message: errorKey("shared:errors.money", { example }) });
      return z.NEVER;
    });
}
