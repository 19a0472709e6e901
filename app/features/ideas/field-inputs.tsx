import type { BoardField } from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import { FIELD_TEXT_MAX, fieldParam } from "~/platform/asked-field";
import { AnswerInput } from "~/ui/answer-input";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";

export interface FieldInputsProps {
  fields: readonly BoardField[];
  view: FormView;
  /** What the idea answers already, by the number of the field; a new idea answers nothing yet. */
  stored?: Readonly<Record<number, string>> | undefined;
  language: string;
}

/** What a board asks, a control for each. */
export function FieldInputs({ fields, view, stored, language }: FieldInputsProps) {
  return fields.map((field) => (
    <FieldInput
      key={field.id}
      field={field}
      view={view}
      stored={stored?.[field.id] ?? ""}
      // An idea that is there already may be older than the question.
      required={field.need === "asked" && (!stored || stored[field.id] !== undefined)}
      language={language}
    />
  ));
}

interface FieldInputProps {
  field: BoardField;
  view: FormView;
  stored: string;
  required: boolean;
  language: string;
}

function FieldInput({ field, view, stored, required, language }: FieldInputProps) {
  const t = useText("boards");
  const say = useText("shared");
  const name = fieldParam(field.id);
  const value = view.value(name, stored);
  const mark = field.need === "staff_only" ? t("fields.staffOnly") : say("asked.optional");
  return (
    <Field
      name={name}
      label={field.unit ? `${field.name} (${field.unit})` : field.name}
      mark={required ? undefined : mark}
      required={required}
      errors={view.errors(name)}
    >
      {(wiring) => (
        <AnswerInput
          {...{ wiring, value, stored, kind: field.kind, choices: field.choices }}
          choose={say("asked.choose")}
          maxLength={FIELD_TEXT_MAX}
          voice="people"
          lang={language}
        />
      )}
    </Field>
  );
}
