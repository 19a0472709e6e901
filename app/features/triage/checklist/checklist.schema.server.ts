import { z } from "zod";
import { text } from "~/platform/form-fields.server";
import { ITEM_BODY_MAX } from "./checklist";

export const itemSchema = z.object({ item: text(1, ITEM_BODY_MAX) });

export const doneSchema = z.object({
  done: z.enum(["0", "1"]).transform((value) => value === "1"),
});
