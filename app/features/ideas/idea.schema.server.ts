import { z } from "zod";
import { idField, optionalText } from "~/platform/form-fields.server";
import { BODY_MAX, TITLE_MAX, TITLE_MIN } from "./idea";

/** One line with something to read in it: white space is one blank, invisible letters are no title. */
export function titleField() {
  return z
    .string()
    .transform((value) => value.replace(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .min(TITLE_MIN)
        .max(TITLE_MAX)
        .regex(/[\p{L}\p{N}]/u),
    );
}

export function bodyField() {
  return optionalText(BODY_MAX);
}

export const editIdeaSchema = z.object({
  title: titleField(),
  body: bodyField(),
  /** The version that the edit began from. */
  version: idField(),
});
