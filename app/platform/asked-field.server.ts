import { z } from "zod";
import {
  type Answers,
  type AskedField,
  answerValue,
  FIELD_CHOICES_MAX,
  FIELD_CHOICES_MIN,
  FIELD_NAME_MAX,
  FIELD_NAME_MIN,
  FIELD_TEXT_MAX,
  FIELD_UNIT_MAX,
  type FieldKind,
  faultOf,
  fieldIdOf,
  fieldKinds,
  fieldParam,
  splitChoices,
  type Values,
} from "./asked-field";
import { type FieldErrors, Invalid } from "./errors";
import { errorKey, optionalText, text } from "./form-fields.server";

const CHOICES_TEXT_MAX = FIELD_CHOICES_MAX * (FIELD_TEXT_MAX + 2);
const tooLong = errorKey("shared:asked.choiceTooLong", { count: FIELD_TEXT_MAX });
const tooMany = errorKey("shared:asked.tooManyChoices", { count: FIELD_CHOICES_MAX });

const choicesField = () =>
  optionalText(CHOICES_TEXT_MAX)
    .transform(splitChoices)
    .refine((choices) => choices.length <= FIELD_CHOICES_MAX, { message: tooMany })
    .refine((choices) => choices.every((each) => each.length <= FIELD_TEXT_MAX), {
      message: tooLong,
    });

/** What the form of every field sends; to be checked by {@link withEnoughChoices}. */
export const askedFieldInputs = {
  name: text(FIELD_NAME_MIN, FIELD_NAME_MAX),
  kind: z.enum(fieldKinds),
  choices: choicesField(),
  unit: optionalText(FIELD_UNIT_MAX),
  version: optionalText(40),
};

/** A field to choose from offers something to choose from. */
export function withEnoughChoices<Field extends { kind: FieldKind; choices: string[] }>(
  schema: z.ZodType<Field>,
) {
  return schema.refine(
    (field) => field.kind !== "choice" || field.choices.length >= FIELD_CHOICES_MIN,
    { path: ["choices"], message: "shared:asked.tooFewChoices" },
  );
}

/** What the form of a field shows and its version is made of, which is also what is stored of it. */
export function askedFields({
  name,
  kind,
  choices,
  unit,
}: Pick<AskedField, "name" | "kind" | "choices" | "unit">) {
  return {
    ...{ name, kind },
    choices: kind === "choice" ? choices.join("\n") : "",
    unit: kind === "number" ? unit : "",
  };
}

/** The answers in a form, by the number of their field; what is empty is "". */
export const typedAnswersSchema = z.record(z.string(), z.unknown()).transform((form): Answers => {
  const answers = new Map<number, string>();
  for (const [name, value] of Object.entries(form)) {
    const id = fieldIdOf(name);
    if (id !== undefined) answers.set(id, String(Array.isArray(value) ? value[0] : value).trim());
  }
  return answers;
});

/** As {@link typedAnswersSchema}; what is empty is left out. */
export const answersSchema = typedAnswersSchema.transform(
  (answers): Answers => new Map([...answers].filter(([, text]) => text !== "")),
);

const messages = {
  noNumber: "shared:asked.noNumber",
  tooLong: errorKey("shared:errors.tooLong", { count: FIELD_TEXT_MAX }),
  choice: "shared:errors.choice",
};

/**
 * The answers as they are stored.
 * @param known What is answered already; null where nothing is.
 * @param missing What to say at a field that has no answer; nothing where it needs none.
 * @throws Invalid at each field that is not answered, or wrongly.
 */
export function checkAnswers<Field extends AskedField>(
  fields: readonly Field[],
  answers: Answers,
  known: Values | null,
  missing: (field: Field) => string | undefined = () => undefined,
): Values {
  const values = new Map<number, string | number>();
  const errors: FieldErrors = {};
  for (const field of fields) {
    const text = answers.get(field.id);
    const fault = text === undefined ? undefined : faultOf(field, text, known);
    const error = text === undefined ? missing(field) : fault && messages[fault];
    if (error) errors[fieldParam(field.id)] = [error];
    else if (text !== undefined) values.set(field.id, answerValue(field, text));
  }
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
  return values;
}

/** An answer in the two columns that it is stored in. */
export function valueColumns(value: string | number) {
  const isNumber = typeof value === "number";
  return { text_value: isNumber ? null : value, number_value: isNumber ? value : null };
}
