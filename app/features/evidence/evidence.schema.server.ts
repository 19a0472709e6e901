import { z } from "zod";
import { errorKey, idField, optionalText, text } from "~/platform/form-fields.server";
import { type AmountUnit, amountUnits, checkAmount, storedAmount } from "./amount";
import {
  EVIDENCE_MAX,
  EVIDENCE_MIN,
  type EvidenceKind,
  evidenceKinds,
  SPEAKER_LENGTH_MAX,
  takesAmount,
} from "./evidence";

const AMOUNT_LENGTH_MAX = 40;
const AN_EXAMPLE = 1_234.5;

/** Where somebody types, and in what money. */
export interface AmountPlace {
  language: string;
  currency: string;
}

const number = {
  kind: z.enum(evidenceKinds),
  amount: optionalText(AMOUNT_LENGTH_MAX),
  unit: z.enum(amountUnits).default("hours_month"),
};

interface NumberFields {
  kind: EvidenceKind;
  amount: string;
  unit: AmountUnit;
}

/** A statement, and with `saidBy` the customer whose words they are; `speaker` is one of those who were found. */
export function evidenceSchema(place: AmountPlace) {
  return z
    .object({
      ...number,
      body: text(EVIDENCE_MIN, EVIDENCE_MAX),
      saidBy: optionalText(SPEAKER_LENGTH_MAX),
      speaker: idField().optional(),
    })
    .transform(({ unit, ...fields }, context) => ({
      ...fields,
      amount: amountOf({ ...fields, unit }, place, context),
    }));
}

/** Whether a reply is evidence. */
export const markedSchema = z.object({
  marked: z.enum(["0", "1"]).transform((value) => value === "1"),
});

/** What a reply is evidence of. */
export function markSchema(place: AmountPlace) {
  return z.object(number).transform((fields, context) => ({
    kind: fields.kind,
    amount: amountOf(fields, place, context),
  }));
}

function amountOf(fields: NumberFields, place: AmountPlace, context: z.RefinementCtx) {
  if (fields.amount !== "" && !takesAmount(fields.kind)) {
    return refuse(context, "evidence:errors.noAmount");
  }
  return readTypedAmount(fields, place, context);
}

/** The amount that a form says, as it is stored; null for none. What is none is refused at its field. */
export function readTypedAmount(
  fields: Pick<NumberFields, "amount" | "unit">,
  place: AmountPlace,
  context: z.RefinementCtx,
) {
  if (fields.amount === "") return null;
  const checked = checkAmount(fields.amount, fields.unit, place);
  if ("amount" in checked) {
    return { stored: storedAmount(checked.amount, place.currency), unit: fields.unit };
  }
  const say = (value: number) => new Intl.NumberFormat(place.language).format(value);
  const values = { example: say(AN_EXAMPLE), most: say(checked.limit ?? 0), count: checked.limit };
  return refuse(context, errorKey(`evidence:errors.${checked.fault}`, values));
}

function refuse(context: z.RefinementCtx, message: string) {
  context.addIssue({ code: "custom", path: ["amount"], message });
  return z.NEVER;
}
