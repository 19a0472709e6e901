import { z } from "zod";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import {
  ALTERNATIVES_MAX,
  DECISION_WHY_MAX,
  DECISION_WHY_MIN,
  REOPEN_MAX,
  WHAT_MAX,
  WHAT_MIN,
} from "./decision";

const rest = {
  why: text(DECISION_WHY_MIN, DECISION_WHY_MAX),
  alternatives: optionalText(ALTERNATIVES_MAX),
  wouldReopen: optionalText(REOPEN_MAX),
};

export const decisionSchema = z.object({ what: text(WHAT_MIN, WHAT_MAX), ...rest });

/** Better words; a line that says from what to what needs no other name. */
export const correctionSchema = (named: boolean) =>
  z.object({
    what: named ? text(WHAT_MIN, WHAT_MAX) : optionalText(WHAT_MAX),
    ...rest,
    version: idField(),
  });
