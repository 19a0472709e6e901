import { z } from "zod";
import { checkbox, idField, optionalText, text } from "~/platform/form-fields.server";
import { VIEW_NAME_MAX } from "./saved-view";

export const keysSchema = z.object({
  on: z.enum(["0", "1"]).transform((value) => value === "1"),
});

/** What is taken back: the number of its row in the activity. */
export const undoSchema = z.object({ act: idField() });

export const viewSchema = z.object({
  name: text(1, VIEW_NAME_MAX),
  query: optionalText(1_000),
  shared: checkbox(),
});
