import { useContext } from "react";
import { FormatContext } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { type AskedField, FIELD_TEXT_MAX, fieldParam, typedAnswer } from "~/platform/asked-field";
import { AnswerInput } from "~/ui/answer-input";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import type { OwnValues } from "./account-field";

export interface OwnFieldsProps {
  view: FormView;
  /** Those that are asked. */
  fields: readonly AskedField[];
  values: OwnValues;
}

/** What the community asks of its accounts beside what every account has. */
export function OwnFields({ view, fields, values }: OwnFieldsProps) {
  const say = useText("shared");
  const { language } = useContext(FormatContext);
  if (fields.length === 0) return null;
  return (
    <div className="grid gap-x-8 gap-y-7 md:grid-cols-2">
      {fields.map(({ id, kind, choices, name, unit }) => {
        const stored = typedAnswer(values[id] ?? "", language);
        const value = view.value(fieldParam(id), stored);
        return (
          <Field
            key={id}
            name={fieldParam(id)}
            label={<bdi>{unit ? `${name} (${unit})` : name}</bdi>}
            errors={view.errors(fieldParam(id))}
          >
            {(wiring) => (
              <AnswerInput
                {...{ wiring, kind, choices, stored, value }}
                choose={say("asked.choose")}
                maxLength={FIELD_TEXT_MAX}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
