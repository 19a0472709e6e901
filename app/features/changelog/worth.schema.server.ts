import { z } from "zod";
import { amountUnits } from "~/features/evidence/amount";
import { type AmountPlace, readTypedAmount } from "~/features/evidence/evidence.schema.server";
import { optionalText } from "~/platform/form-fields.server";
import { WORD_MAX, worthMeasures, worthUses } from "./worth";

const AMOUNT_LENGTH_MAX = 40;

/** What somebody says that an item is worth. */
export function worthSchema(place: AmountPlace) {
  return z
    .object({
      used: z.enum(worthUses),
      worth: z.enum(worthMeasures).optional(),
      amount: optionalText(AMOUNT_LENGTH_MAX),
      unit: z.enum(amountUnits).default("hours_month"),
      word: optionalText(WORD_MAX),
    })
    .transform(({ amount, unit, worth, ...said }, context) => ({
      ...said,
      worth: worth ?? null,
      amount: readTypedAmount({ amount, unit }, place, context),
    }));
}
