import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { ConditionRow } from "./condition-row";
import { type Draft, type DraftCondition, inputName, nextFieldName } from "./draft";
import type { EditorChoices } from "./editor-choices";
import { useFieldLabel } from "./field-label";
import { CONDITIONS_MAX, GROUPS_MAX, knownFields, personFields } from "./rule";

export interface RuleEditorProps {
  view: FormView;
  draft: Draft;
  choices: EditorChoices;
}

/** The rule as groups of conditions. Every button sends the form, and what was typed comes back. */
export function RuleEditor({ view, draft, choices }: RuleEditorProps) {
  const t = useText("segments");
  return (
    <div className="flex flex-col gap-6">
      {draft.map((conditions, group) => (
        <div key={nextFieldName(group)}>
          {group > 0 && <p className="pb-3 text-sm font-strong text-accent">{t("editor.or")}</p>}
          <Group {...{ view, group, conditions, choices }} alone={draft.length === 1} />
        </div>
      ))}
      {draft.length < GROUPS_MAX && (
        <div>
          <Button look="outline" size="small" name="act" value="add_group">
            {t("editor.addGroup")}
          </Button>
          <p className="meta pt-2">{t("editor.groupHint")}</p>
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  view: FormView;
  group: number;
  conditions: readonly DraftCondition[];
  choices: EditorChoices;
  alone: boolean;
}

function Group({ view, group, conditions, choices, alone }: GroupProps) {
  const t = useText("segments");
  return (
    <fieldset className="border-t border-rule">
      <legend className="sr-only">{t("editor.group", { number: group + 1 })}</legend>
      <input type="hidden" name={`g${group}_there`} value="1" readOnly />
      {conditions.map((condition, at) => (
        <ConditionRow
          // What was typed is part of the key, so that a row that moves up takes its words along.
          key={inputName(group, at, "field") + JSON.stringify(condition)}
          {...{ view, condition, group, at, choices }}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3 pt-4">
        {conditions.length < CONDITIONS_MAX && <NextField group={group} choices={choices} />}
        {!alone && (
          <Button look="quiet" size="small" name="act" value={`drop_${group}`}>
            {t("editor.removeGroup")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** Chooses what the next condition compares, and adds it. */
function NextField({ group, choices }: { group: number; choices: EditorChoices }) {
  const t = useText("segments");
  const sayField = useFieldLabel(choices.own);
  const own = choices.own.filter((field) => !field.retired);
  const options = (fields: readonly string[]) =>
    fields.map((field) => ({ value: field, label: sayField(field) }));
  const ofPeople: readonly string[] = personFields;
  const ofAccounts = Object.keys(knownFields).filter((field) => !ofPeople.includes(field));
  return (
    <>
      <Select
        name={nextFieldName(group)}
        aria-label={t("editor.next", { number: group + 1 })}
        className="w-52"
        options={[
          {
            label: t("editor.ofAccount"),
            options: options([...ofAccounts, ...own.map((field) => `own_${field.id}`)]),
          },
          { label: t("editor.ofPerson"), options: options(ofPeople) },
        ]}
      />
      <Button look="outline" size="small" name="act" value={`add_${group}`}>
        {t("editor.add")}
      </Button>
    </>
  );
}
