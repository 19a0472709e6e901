import { z } from "zod";
import { TAGS_SENT_MAX } from "~/features/tags/tag-group";
import { checkbox, idField, many, optionalText } from "~/platform/form-fields.server";
import { statusSchema } from "../triage.schema.server";
import { BULK_AT_ONCE } from "./bulk-change";

/** Which ideas: those that were ticked, or all that a view of the desk finds. */
export const bulkChoiceSchema = z.object({
  ids: many(idField(), BULK_AT_ONCE),
  all: checkbox(),
  query: optionalText(1_000),
});

export const bulkActSchema = z.discriminatedUnion("act", [
  z
    .object({
      act: z.literal("tags"),
      add: many(idField(), TAGS_SENT_MAX),
      remove: many(idField(), TAGS_SENT_MAX),
    })
    .refine(({ add, remove }) => add.length + remove.length > 0, {
      path: ["add"],
      error: "triage:bulk.noTags",
    }),
  statusSchema.omit({ from: true }).extend({ act: z.literal("status") }),
  z.object({ act: z.literal("owner"), owner: idField().optional() }),
  z.object({ act: z.literal("board"), board: idField(), opens: checkbox() }),
]);

/** How many ideas the preview was about, once it was read. */
export const bulkConfirmedSchema = z.object({ confirmed: z.coerce.number().int().optional() });
