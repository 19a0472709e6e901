import { Form } from "@remix-run/react";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { DifferenceView } from "./difference-view";
import type { TextConflict } from "./merge-texts";
import { SECTION_MAX, type Section } from "./section";
import { DECISION_MAX, DECISION_MIN } from "./suggestion";

export interface AcceptFormProps {
  view: FormView;
  section: Section;
  /** What stands there, and what the suggestion would make of it. */
  present: string;
  proposed: string;
  conflicts: readonly TextConflict[];
  version: number;
}

/** Takes a suggestion up as it is, or with changes. */
export function AcceptForm(props: AcceptFormProps) {
  const { view, section, present, proposed, conflicts } = props;
  const t = useText("brief");
  const theirs = view.conflict?.["theirs_body"];
  const seen = view.conflict?.["version"] ?? view.value("seen", String(props.version));
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <input type="hidden" name="seen" value={seen} />
      {conflicts.length > 0 && (
        <Notice tone="attention" title={t("suggestion.conflict")}>
          {t("decide.conflictHint")}
        </Notice>
      )}
      <DifferenceView
        before={theirs === undefined ? present : String(theirs)}
        after={view.value("body", proposed)}
      />
      <MarkdownField
        label={t(`section.${section}`)}
        value={view.value("body", proposed)}
        errors={view.errors("body")}
        rows={10}
        maxLength={SECTION_MAX}
      />
      <DecisionField view={view} label={t("decide.word")} />
      <div>
        <Button>{t("decide.take")}</Button>
      </div>
    </Form>
  );
}

/** Says why a suggestion is not taken up. */
export function DeclineForm({ view }: { view: FormView }) {
  const t = useText("brief");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <DecisionField view={view} label={t("decide.why")} required />
      <div>
        <Button>{t("decide.declineSubmit")}</Button>
      </div>
    </Form>
  );
}

interface DecisionFieldProps {
  view: FormView;
  label: string;
  required?: true;
}

function DecisionField({ view, label, required }: DecisionFieldProps) {
  const t = useText("brief");
  return (
    <Field
      name="decision"
      label={label}
      hint={t("decide.hint")}
      mark={required ? undefined : t("form.optional")}
      errors={view.errors("decision")}
      required={required}
    >
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={3}
          minLength={required ? DECISION_MIN : undefined}
          maxLength={DECISION_MAX}
          defaultValue={view.value("decision")}
        />
      )}
    </Field>
  );
}
