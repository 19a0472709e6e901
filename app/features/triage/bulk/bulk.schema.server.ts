import { z } from "zod";
import { TAGS_SENT_MAX } from "~/features/tags/tag-group";
import { checkbox, idField, many, optionalText, text } from "~/platform/form-fields.server";
import { NOTE_MAX } from "../status-change";
import { statusSchema } from "../triage.schema.server";
import { BULK_AT_ONCE, NAMED, NAMED_MAX } from "./bulk-change";

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
  z.object({ act: z.literal("archive"), note: text(1, NOTE_MAX) }),
  z.object({
    act: z.literal("merge"),
    /** The number of the one that goes on, or {@link NAMED}. */
    into: z.string().regex(new RegExp(`^(${NAMED}|[1-9]\\d{0,14})$`)),
    named: optionalText(NAMED_MAX),
    opens: checkbox(),
  }),
]);

/** How many ideas the preview was about, once it was read. */
/** `mark` is that of the preview, where a view found the ideas. */
export const bulkConfirmedSchema = z.object({
  confirmed: z.coerce.number().int().optional(),
  mark: optionalText(64),
});
