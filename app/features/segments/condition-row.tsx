import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { ConditionValues } from "./condition-values";
import { type DraftCondition, inputName, operatorsOf, typeOf } from "./draft";
import type { EditorChoices } from "./editor-choices";
import { useFieldLabel } from "./field-label";
import { useOperatorLabel } from "./operator-label";

export interface ConditionRowProps {
  view: FormView;
  condition: DraftCondition;
  group: number;
  at: number;
  choices: EditorChoices;
}

/** One comparison: its field stays, the operator and the values are chosen. */
export function ConditionRow({ view, condition, group, at, choices }: ConditionRowProps) {
  const t = useText("segments");
  const label = useFieldLabel(choices.own)(condition.field);
  const sayOperator = useOperatorLabel();
  const type = typeOf(condition.field, choices.own);
  const errors = view.errors(inputName(group, at, "value"));
  const errorId = `${inputName(group, at, "value")}-error`;
  return (
    <fieldset
      className="group/condition grid gap-x-4 gap-y-2 border-b border-line py-4 md:grid-cols-[9rem_12rem_minmax(0,1fr)_auto] md:items-start"
      aria-describedby={errors.length > 0 ? errorId : undefined}
    >
      <legend className="sr-only">
        <bdi>{label}</bdi>
      </legend>
      <input type="hidden" name={inputName(group, at, "field")} value={condition.field} readOnly />
      <p aria-hidden="true" className="font-strong wrap-anywhere md:pt-2.5">
        <bdi>{label}</bdi>
      </p>
      {type && (
        <Select
          name={inputName(group, at, "op")}
          aria-label={t("editor.operator", { field: label })}
          defaultValue={condition.operator}
          options={operatorsOf(type).map((operator) => ({
            value: operator,
            label: sayOperator(operator, type),
          }))}
        />
      )}
      <div className="min-w-0">
        {type && <ConditionValues {...{ condition, group, at, type, label, choices }} />}
        <FieldErrors id={errorId} errors={errors} />
      </div>
      <Button
        look="quiet"
        size="small"
        name="act"
        value={`drop_${group}_${at}`}
        aria-label={t("editor.removeNamed", { field: label })}
        className="justify-self-start"
      >
        {t("editor.remove")}
      </Button>
    </fieldset>
  );
}
