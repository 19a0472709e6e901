import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import {
  type AskedField,
  FIELD_NAME_MAX,
  FIELD_UNIT_MAX,
  type FieldKind,
  fieldKinds,
} from "~/platform/asked-field";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { VersionField } from "./form-answer";

export interface AskedFieldFormProps {
  view: FormView;
  field: Pick<AskedField, "name" | "kind" | "choices" | "unit">;
  /** "" for a new field, whose kind is still open. */
  version: string;
  nameHint: string;
  /** What becomes of answers of each kind. */
  kindHints: Record<FieldKind, string>;
  /** What the form as a whole was refused for. */
  answer: ReactNode;
  /** What is asked of these fields alone. */
  children?: ReactNode;
}

/** What is said of a field, whatever it is asked of. */
export function AskedFieldForm(props: AskedFieldFormProps) {
  const { view, field, version } = props;
  const t = useText("admin");
  const say = useText("shared");
  const isNew = version === "";
  return (
    <Form method="post" className="group/field flex max-w-measure flex-col gap-7">
      {props.answer}
      <VersionField view={view} version={version} />
      <Field
        name="name"
        label={t("fields.name")}
        hint={props.nameHint}
        required
        errors={view.errors("name")}
      >
        {(wiring) => (
          <TextInput
            defaultValue={view.value("name", field.name)}
            maxLength={FIELD_NAME_MAX}
            {...wiring}
          />
        )}
      </Field>
      {isNew ? <KindField {...props} /> : <KeptKind kind={field.kind} />}
      {props.children}
      {(isNew || field.kind === "choice") && (
        <ChoicesField
          view={view}
          choices={field.choices}
          className={shownFor(isNew, "choice", view.errors("choices"))}
        />
      )}
      {(isNew || field.kind === "number") && (
        <UnitField
          view={view}
          unit={field.unit}
          className={shownFor(isNew, "number", view.errors("unit"))}
        />
      )}
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

const UNFOLDS = {
  choice: "hidden group-has-[[value=choice]:checked]/field:flex",
  number: "hidden group-has-[[value=number]:checked]/field:flex",
};

/** What a new field needs for one kind alone unfolds with the choice of that kind. */
function shownFor(isNew: boolean, kind: keyof typeof UNFOLDS, errors: readonly string[]) {
  return isNew && errors.length === 0 ? UNFOLDS[kind] : undefined;
}

function KindField({ view, field, kindHints }: AskedFieldFormProps) {
  const t = useText("admin");
  return (
    <RadioGroup
      name="kind"
      legend={t("fields.kind")}
      required
      defaultValue={view.value("kind", field.kind)}
      errors={view.errors("kind")}
      options={fieldKinds.map((value) => ({
        value,
        label: t(`fields.kinds.${value}`),
        hint: kindHints[value],
      }))}
    />
  );
}

function KeptKind({ kind }: { kind: FieldKind }) {
  const t = useText("admin");
  return (
    <p className="text-sm text-ink-2">
      <input type="hidden" name="kind" value={kind} />
      {t("fields.kindStays", { kind: t(`fields.kinds.${kind}`) })}
    </p>
  );
}

interface ChoicesFieldProps {
  view: FormView;
  choices: readonly string[];
  className: string | undefined;
}

function ChoicesField({ view, choices, className }: ChoicesFieldProps) {
  const t = useText("admin");
  return (
    <Field
      name="choices"
      className={className}
      label={t("fields.choices")}
      hint={t("fields.choicesHint")}
      errors={view.errors("choices")}
    >
      {(wiring) => (
        <TextArea
          rows={4}
          voice="product"
          defaultValue={view.value("choices", choices.join("\n"))}
          {...wiring}
        />
      )}
    </Field>
  );
}

interface UnitFieldProps {
  view: FormView;
  unit: string;
  className: string | undefined;
}

function UnitField({ view, unit, className }: UnitFieldProps) {
  const t = useText("admin");
  return (
    <Field
      name="unit"
      className={className}
      label={t("fields.unit")}
      mark={t("form.optional")}
      hint={t("fields.unitHint")}
      errors={view.errors("unit")}
    >
      {(wiring) => (
        <TextInput defaultValue={view.value("unit", unit)} maxLength={FIELD_UNIT_MAX} {...wiring} />
      )}
    </Field>
  );
}
