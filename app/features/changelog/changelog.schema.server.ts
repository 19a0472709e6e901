import { z } from "zod";
import { TAGS_SENT_MAX } from "~/features/tags/tag-group";
import { idField, many, optionalText, text } from "~/platform/form-fields.server";
import {
  ENTRY_BODY_MAX,
  ENTRY_IDEAS_MAX,
  ENTRY_TITLE_MAX,
  ENTRY_TITLE_MIN,
  FOR_WHOM_MAX,
  IDEAS_FIELD_MAX,
  readIdeaNumbers,
} from "./entry";

const BOARDS_MAX = 100;

const ideaNumbers = optionalText(IDEAS_FIELD_MAX)
  .transform(readIdeaNumbers)
  .refine((ids) => ids !== null, "changelog:form.noIdea")
  .refine((ids) => (ids ?? []).length <= ENTRY_IDEAS_MAX, "shared:errors.invalid")
  .transform((ids) => ids ?? []);

/** What an entry says. */
export const entryWords = {
  title: text(ENTRY_TITLE_MIN, ENTRY_TITLE_MAX),
  forWhom: optionalText(FOR_WHOM_MAX),
  body: optionalText(ENTRY_BODY_MAX),
};

export const newEntrySchema = z.object({
  ...entryWords,
  item: idField().optional(),
  ideas: ideaNumbers,
  boards: many(idField(), BOARDS_MAX),
  tags: many(idField(), TAGS_SENT_MAX),
});

export const entrySchema = newEntrySchema.extend({ version: idField() });

export const publishSchema = z.object({
  when: z.enum(["now", "at", "draft"]),
  /** `YYYY-MM-DDTHH:MM` in the time of the community. */
  at: optionalText(20),
});

/** An entry's words and places as its use cases take them. */
export function readEntry({
  item,
  ideas,
  boards,
  tags,
  ...words
}: z.output<typeof newEntrySchema>) {
  return {
    ...words,
    itemId: item ?? null,
    ideaIds: ideas,
    boardIds: [...new Set(boards)],
    tagIds: [...new Set(tags)],
  };
}
