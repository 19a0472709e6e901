import { useFormat } from "~/i18n/use-format";
import { useMoney } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { typeOf } from "./draft";
import { choicesOf, type EditorChoices } from "./editor-choices";
import { useFieldLabel } from "./field-label";
import { useOperatorLabel } from "./operator-label";
import type { Condition, Rule } from "./rule";

/** A rule to be read: its groups, parted by "or". */
export function RuleWords({ rule, choices }: { rule: Rule; choices: EditorChoices }) {
  const t = useText("segments");
  const sayField = useFieldLabel(choices.own);
  return (
    <ol className="flex max-w-measure flex-col gap-5">
      {rule.groups.map((group, at) => (
        <li key={JSON.stringify(group)}>
          {at > 0 && <p className="pb-2 text-sm font-strong text-accent">{t("editor.or")}</p>}
          <dl className="border-t border-rule text-sm">
            {group.map((condition) => (
              <div
                key={JSON.stringify(condition)}
                className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2.5"
              >
                <dt className="text-ink-2">
                  <bdi>{sayField(condition.field)}</bdi>
                </dt>
                <dd className="min-w-0 font-strong wrap-anywhere tabular-nums">
                  <ConditionWords condition={condition} choices={choices} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface ConditionWordsProps {
  condition: Condition;
  choices: EditorChoices;
}

function ConditionWords({ condition, choices }: ConditionWordsProps) {
  const t = useText("segments");
  const sayOperator = useOperatorLabel();
  const say = useValueWords(condition, choices);
  const { comparison, not, values } = condition;
  const type = typeOf(condition.field, choices.own);
  if (!type) return t("errors.fieldGone");
  const [first = "", last = ""] = values;
  return (
    <>
      {sayOperator(not ? `not_${comparison}` : comparison, type)}{" "}
      {comparison === "between" ? (
        <>
          <bdi>{say(first)}</bdi> {t("editor.and")} <bdi>{say(last)}</bdi>
        </>
      ) : (
        values.length > 0 && <bdi>{values.map(say).join(", ")}</bdi>
      )}
    </>
  );
}

/** A value of a condition in words: a name, an amount, a day. */
function useValueWords({ field }: Condition, choices: EditorChoices) {
  const format = useFormat();
  const money = useMoney();
  const named = choicesOf(field, choices);
  return (value: string | number): string => {
    if (typeof value === "number") return field === "value" ? money(value) : format.number(value);
    if (field === "joined") return format.day(Date.parse(value));
    return named.find((choice) => choice.value === value)?.label ?? value;
  };
}
