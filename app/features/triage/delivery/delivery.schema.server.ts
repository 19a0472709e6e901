import { z } from "zod";
import { entryWords } from "~/features/changelog/changelog.schema.server";
import { idField, text } from "~/platform/form-fields.server";
import { DELIVERY_NOTE_MAX, DELIVERY_NOTE_MIN } from "./delivery";

export const deliverySchema = z.object({
  ...entryWords,
  status: idField(),
  note: text(DELIVERY_NOTE_MIN, DELIVERY_NOTE_MAX),
  /** Says what it would look like, and does nothing yet. */
  preview: z.string().optional(),
});
