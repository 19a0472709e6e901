import { z } from "zod";
import { withoutInvisible } from "./invisible";

/** A text key with parameters in one string: `area:key|{"count":8}`; said in words at the field. */
export function errorKey(key: string, parameters?: Record<string, unknown>): string {
  return parameters ? `${key}|${JSON.stringify(parameters)}` : key;
}

// Zod speaks English; its issues become text keys, said in the reader's language at the field.
z.config({ customError: (issue) => keyOfIssue(issue as z.core.$ZodRawIssue) });

function keyOfIssue(issue: z.core.$ZodRawIssue): string {
  const sized = issue["origin"] === "string" || issue["origin"] === "array";
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "shared:errors.required" : "shared:errors.invalid";
    case "too_small":
      return sized
        ? errorKey("shared:errors.tooShort", { count: Number(issue["minimum"]) })
        : errorKey("shared:errors.tooSmall", { min: Number(issue["minimum"]) });
    case "too_big":
      if (issue["origin"] === "array") {
        return errorKey("shared:errors.tooManyChoices", { limit: Number(issue["maximum"]) });
      }
      return sized
        ? errorKey("shared:errors.tooLong", { count: Number(issue["maximum"]) })
        : errorKey("shared:errors.tooBig", { max: Number(issue["maximum"]) });
    case "invalid_format":
      return issue["format"] === "email" ? "shared:errors.email" : "shared:errors.invalid";
    case "invalid_value":
      return issue.input === undefined ? "shared:errors.required" : "shared:errors.choice";
    default:
      return "shared:errors.invalid";
  }
}

/** A text that must be there, trimmed; lengths in UTF-16 units, as the browser's `maxlength`. */
export function text(least: number, most: number) {
  return z.string().trim().min(least).max(most);
}

/** A text that may be missing; then it is "". */
export function optionalText(most: number) {
  return z.string().trim().max(most).default("");
}

/** An id of ours in a form field. */
export function idField() {
  return z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
}

/** A whole number that may be missing; then it is null. */
export function optionalWhole(least: number, most: number) {
  return z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .optional()
    .transform((value) => value ?? null);
}

/** A checkbox: ticked or not sent. */
export function checkbox() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined);
}

/** A field that may occur any number of times, such as a group of checkboxes. */
export function many<S extends z.ZodType>(item: S, most = 100) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(most),
  );
}

/** A mail address, as typed but trimmed, and without what was copied along unseen. */
export function emailField() {
  return z.string().overwrite(withoutInvisible).trim().max(254).email();
}

/** Whether a text is the address of something in the web, and of nothing else that a link could do. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
