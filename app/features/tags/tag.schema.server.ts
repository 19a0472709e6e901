import { z } from "zod";
import { idField, optionalText, text } from "~/platform/form-fields.server";
import { TAG_NAME_MAX } from "./tag";

export const tagSchema = z.object({
  name: text(2, TAG_NAME_MAX).regex(/^[^;\n]+$/),
  /** Left out: no group. */
  group: idField().optional(),
  version: optionalText(40),
});

export type TagInput = z.output<typeof tagSchema>;
