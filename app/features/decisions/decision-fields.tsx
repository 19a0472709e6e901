import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import {
  ALTERNATIVES_MAX,
  DECISION_WHY_MAX,
  type DecisionWords,
  REOPEN_MAX,
  WHAT_MAX,
} from "./decision";

export interface DecisionFieldsProps {
  view: FormView;
  stored: DecisionWords;
  /** Whether it has a name of its own, and not only from what to what. */
  named: boolean;
}

/** What was decided, why, what else was thought of, and what would reopen it. */
export function DecisionFields({ view, stored, named }: DecisionFieldsProps) {
  const t = useText("decisions");
  return (
    <>
      {named && (
        <Field
          name="what"
          label={t("form.what")}
          hint={t("form.whatHint")}
          errors={view.errors("what")}
          required
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              voice="people"
              maxLength={WHAT_MAX}
              defaultValue={view.value("what", stored.what)}
            />
          )}
        </Field>
      )}
      <Words view={view} name="why" stored={stored.why} most={DECISION_WHY_MAX} required />
      <Words view={view} name="alternatives" stored={stored.alternatives} most={ALTERNATIVES_MAX} />
      <Words view={view} name="wouldReopen" stored={stored.wouldReopen} most={REOPEN_MAX} />
    </>
  );
}

interface WordsProps {
  view: FormView;
  name: "why" | "alternatives" | "wouldReopen";
  stored: string;
  most: number;
  required?: boolean;
}

function Words({ view, name, stored, most, required = false }: WordsProps) {
  const t = useText("decisions");
  return (
    <Field
      name={name}
      label={t(`form.${name}`)}
      hint={t(`form.${name}Hint`)}
      mark={required ? undefined : t("form.optional")}
      errors={view.errors(name)}
      required={required}
    >
      {(wiring) => (
        <TextArea {...wiring} rows={3} maxLength={most} defaultValue={view.value(name, stored)} />
      )}
    </Field>
  );
}
