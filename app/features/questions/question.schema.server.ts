import { z } from "zod";
import { checkbox, idField, many, optionalText, text } from "~/platform/form-fields.server";
import {
  ANSWER_MAX,
  QUESTION_BODY_MAX,
  QUESTION_TAGS_MAX,
  QUESTION_TITLE_MAX,
  QUESTION_TITLE_MIN,
} from "./question";

const title = text(QUESTION_TITLE_MIN, QUESTION_TITLE_MAX);
const body = optionalText(QUESTION_BODY_MAX);
const tags = many(idField(), QUESTION_TAGS_MAX);
/** A number that the form sends along unseen: what is wrong with it nobody could mend at a field. */
const unseen = z
  .string("shared:errors.invalid")
  .regex(/^[1-9]\d{0,14}$/, "shared:errors.invalid")
  .transform(Number);
const yesOrNo = z.enum(["0", "1"]).transform((value) => value === "1");

export const askSchema = z.object({
  title,
  body,
  boardId: idField(),
  ideaId: unseen.optional(),
  tags,
  named: checkbox(),
  account: idField().optional(),
  accountName: optionalText(120),
});

/** What a prospect asked in fewer letters may keep its title. */
export const questionEditSchema = z.object({
  title: text(1, QUESTION_TITLE_MAX),
  ...{ body, version: unseen },
});
export const questionTagsSchema = z.object({ tags });
export const questionBodySchema = z.object({ body });
export const namedSchema = z.object({ named: yesOrNo });

export const passOnSchema = z.object({ to: text(1, 60) });

const answer = text(1, ANSWER_MAX);
export const answerSchema = z.object({ body: answer });
export const answerEditSchema = z.object({ body: answer, version: unseen });
export const answerPreviewSchema = z.object({ body: optionalText(ANSWER_MAX) });
export const acceptedSchema = z.object({ accepted: yesOrNo });
export const thanksSchema = z.object({ thanks: yesOrNo });

/** The employee who is asked in the end; nobody in particular where it is left empty. */
export const employeeSchema = z.object({
  person: z
    .preprocess((value) => (value === "" ? undefined : value), idField().optional())
    .transform((id) => id ?? null),
});
