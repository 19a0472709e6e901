import { useContext } from "react";
import { CurrencyContext } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { TextInput } from "~/ui/text-input";
import { type DraftCondition, inputName } from "./draft";
import { choicesOf, type EditorChoices, wordsOf } from "./editor-choices";
import { type FieldType, VALUE_MAX } from "./rule";

export interface ConditionValuesProps {
  condition: DraftCondition;
  group: number;
  at: number;
  type: FieldType;
  /** Of the field. */
  label: string;
  choices: EditorChoices;
}

/** Nothing is compared with "unknown", and only "between" has two ends: the style sheet sees that. */
const UNLESS_EMPTY = "group-has-[option[value$=empty]:checked]/condition:hidden";
const ONLY_BETWEEN = "hidden group-has-[option[value$=between]:checked]/condition:flex";

/** What a field is compared with: ticked, or typed. */
export function ConditionValues(props: ConditionValuesProps) {
  if (props.type === "fact") return null;
  return (
    <div className={UNLESS_EMPTY}>
      {props.type === "choice" ? <Ticked {...props} /> : <Typed {...props} />}
    </div>
  );
}

function Ticked({ condition, group, at, label, choices }: ConditionValuesProps) {
  const t = useText("segments");
  const name = inputName(group, at, "value");
  return (
    <div className="flex max-h-60 flex-wrap gap-x-5 overflow-y-auto md:pt-1">
      {choicesOf(condition.field, choices).map((choice) => (
        <Checkbox
          key={choice.value}
          name={name}
          value={choice.value}
          defaultChecked={condition.values.includes(choice.value)}
          aria-label={t("editor.value", { field: label, value: choice.label })}
          label={<bdi>{choice.label}</bdi>}
        />
      ))}
    </div>
  );
}

function Typed({ condition, group, at, type, label, choices }: ConditionValuesProps) {
  const t = useText("segments");
  const name = inputName(group, at, "value");
  const words = wordsOf(condition.field, choices);
  const listId = `${name}-words`;
  const kind = type === "day" ? "date" : "text";
  return (
    <div className="flex flex-wrap items-center gap-3">
      <TextInput
        name={name}
        type={kind}
        inputMode={type === "number" ? "decimal" : undefined}
        aria-label={t("editor.values", { field: label })}
        defaultValue={condition.values[0] ?? ""}
        maxLength={type === "text" ? VALUE_MAX * 4 : 30}
        list={words.length > 0 ? listId : undefined}
        className={type === "text" ? undefined : "max-w-44"}
      />
      {words.length > 0 && (
        <datalist id={listId}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {type === "text" && <p className="meta">{t("editor.several")}</p>}
      {(type === "number" || type === "day") && (
        <span className={`${ONLY_BETWEEN} items-center gap-3`}>
          <span aria-hidden="true">{t("editor.and")}</span>
          <TextInput
            name={inputName(group, at, "to")}
            type={kind}
            inputMode={type === "number" ? "decimal" : undefined}
            aria-label={t("editor.end", { field: label })}
            defaultValue={condition.to}
            maxLength={30}
            className="max-w-44"
          />
        </span>
      )}
      {type === "number" && <Unit field={condition.field} choices={choices} />}
    </div>
  );
}

function Unit({ field, choices }: { field: string; choices: EditorChoices }) {
  const t = useText("segments");
  const own = choices.own.find((each) => `own_${each.id}` === field)?.unit;
  const currency = useContext(CurrencyContext);
  const amount = t("units.year", { currency });
  const unit = field === "size" ? t("units.people") : field === "value" ? amount : own;
  return unit ? (
    <span className="meta">
      <bdi>{unit}</bdi>
    </span>
  ) : null;
}
