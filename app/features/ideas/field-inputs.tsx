import { type BoardField, FIELD_TEXT_MAX, fieldParam } from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";

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
  const name = fieldParam(field.id);
  const value = view.value(name, stored);
  const mark = field.need === "staff_only" ? t("fields.staffOnly") : t("fields.optional");
  return (
    <Field
      name={name}
      label={field.unit ? `${field.name} (${field.unit})` : field.name}
      mark={required ? undefined : mark}
      required={required}
      errors={view.errors(name)}
    >
      {(wiring) => {
        if (field.kind === "choice") {
          return <ChoiceInput {...{ wiring, field, value, stored }} />;
        }
        return field.kind === "number" ? (
          <TextInput {...wiring} inputMode="decimal" maxLength={24} defaultValue={value} />
        ) : (
          <TextInput
            {...wiring}
            voice="people"
            lang={language}
            maxLength={FIELD_TEXT_MAX}
            defaultValue={value}
          />
        );
      }}
    </Field>
  );
}

interface ChoiceInputProps {
  wiring: { id: string; name: string };
  field: BoardField;
  value: string;
  stored: string;
}

/** A choice that is offered no more can stay where it is. */
function ChoiceInput({ wiring, field, value, stored }: ChoiceInputProps) {
  const t = useText("boards");
  const kept = stored !== "" && !field.choices.includes(stored) ? [stored] : [];
  return (
    <Select
      {...wiring}
      defaultValue={value}
      options={[...field.choices, ...kept].map((choice) => ({ value: choice, label: choice }))}
    >
      <option value="">{t("fields.choose")}</option>
    </Select>
  );
}
