import { z } from "zod";
import {
  idField,
  isWebAddress,
  many,
  optionalText,
  optionalWhole,
  text,
} from "~/platform/form-fields.server";
import {
  BETA_URL_MAX,
  CRITERIA_MAX,
  CRITERIA_MIN,
  NOTE_MAX,
  PLACES_MOST,
  RISKS_MOST,
} from "./beta";

/** `version` is missing where nobody called for testers before. */
export const betaSchema = z.object({
  places: optionalWhole(1, PLACES_MOST),
  criteria: text(CRITERIA_MIN, CRITERIA_MAX),
  url: optionalText(BETA_URL_MAX).refine((typed) => typed === "" || isWebAddress(typed), {
    error: "beta:call.urlWrong",
  }),
  version: idField().optional(),
});

const riskVersion = z
  .string()
  .regex(/^[1-9]\d{0,14}:[1-9]\d{0,8}$/)
  .transform((key) => {
    const [id = 0, version = 0] = key.split(":").map(Number);
    return { id, version };
  });

/** Also what the form showed, so that it can say what became of it since. */
export const joinSchema = z
  .object({
    note: optionalText(NOTE_MAX),
    risk: many(riskVersion, RISKS_MOST),
    shown: many(z.string().max(30), RISKS_MOST),
  })
  .transform(({ note, risk, shown }) => ({ note, accepted: risk, shown }));

export const closedSchema = z.object({
  closed: z.enum(["0", "1"]).transform((value) => value === "1"),
});
