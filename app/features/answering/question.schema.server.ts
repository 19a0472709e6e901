import { z } from "zod";
import { COMMENT_MAX } from "~/features/comments/comment";
import { evidenceKinds } from "~/features/evidence/evidence";
import { isLanguage } from "~/i18n/languages";
import { checkbox, idField, optionalText, text } from "~/platform/form-fields.server";
import { needsText, readTexts, textFields } from "./language-texts.server";
import { QUESTION_MAX } from "./question";

/** The fields of a question; its words in each language are the field `body_<language>`. */
export function questionSchema(languages: readonly string[], main: string) {
  return z
    .object({
      ...textFields(languages, QUESTION_MAX),
      kind: z.enum(evidenceKinds),
      board: idField().optional(),
      version: optionalText(40),
    })
    .superRefine(needsText(languages, main))
    .transform((fields) => ({
      kind: fields.kind,
      boardId: fields.board ?? null,
      texts: readTexts(languages, fields),
      version: fields.version,
    }));
}

export type QuestionInput = z.output<ReturnType<typeof questionSchema>>;

/** A question as it is asked; without `question` the writer wrote their own. */
export const askSchema = z.object({
  question: idField().optional(),
  body: text(1, COMMENT_MAX),
  language: z.string().refine(isLanguage, { error: "shared:errors.choice" }).optional(),
  /** Whether the idea waits for the answer from then on. */
  wait: checkbox(),
});

/** The text alone, to be looked at. */
export const askPreviewSchema = z.object({ body: optionalText(COMMENT_MAX) });
