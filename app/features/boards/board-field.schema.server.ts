import { z } from "zod";
import { errorKey, optionalText, text } from "~/platform/form-fields.server";
import {
  FIELD_CHOICES_MAX,
  FIELD_CHOICES_MIN,
  FIELD_NAME_MAX,
  FIELD_NAME_MIN,
  FIELD_TEXT_MAX,
  FIELD_UNIT_MAX,
  fieldIdOf,
  fieldKinds,
  fieldNeeds,
  splitChoices,
} from "./board-field";

const CHOICES_TEXT_MAX = FIELD_CHOICES_MAX * (FIELD_TEXT_MAX + 2);
const tooLong = errorKey("boards:fields.choiceTooLong", { count: FIELD_TEXT_MAX });
const tooMany = errorKey("boards:fields.tooManyChoices", { count: FIELD_CHOICES_MAX });

const choicesField = () =>
  optionalText(CHOICES_TEXT_MAX)
    .transform(splitChoices)
    .refine((choices) => choices.length <= FIELD_CHOICES_MAX, { message: tooMany })
    .refine((choices) => choices.every((each) => each.length <= FIELD_TEXT_MAX), {
      message: tooLong,
    });

export const boardFieldSchema = z
  .object({
    name: text(FIELD_NAME_MIN, FIELD_NAME_MAX),
    kind: z.enum(fieldKinds),
    need: z.enum(fieldNeeds),
    choices: choicesField(),
    unit: optionalText(FIELD_UNIT_MAX),
    version: optionalText(40),
  })
  .refine((field) => field.kind !== "choice" || field.choices.length >= FIELD_CHOICES_MIN, {
    path: ["choices"],
    message: "boards:fields.tooFewChoices",
  });

export type BoardFieldInput = z.output<typeof boardFieldSchema>;

/** The answers in a form, by the number of their field; what is empty is left out. */
export const answersSchema = z.record(z.string(), z.unknown()).transform((form) => {
  const answers = new Map<number, string>();
  for (const [name, value] of Object.entries(form)) {
    const id = fieldIdOf(name);
    if (id === undefined) continue;
    const text = String(Array.isArray(value) ? value[0] : value).trim();
    if (text !== "") answers.set(id, text);
  }
  return answers;
});

export type Answers = ReadonlyMap<number, string>;
