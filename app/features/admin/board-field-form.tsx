import { Form } from "@remix-run/react";
import {
  type BoardField,
  FIELD_NAME_MAX,
  FIELD_UNIT_MAX,
  type FieldKind,
  type FieldNeed,
  fieldKinds,
  fieldNeeds,
} from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface BoardFieldFormProps {
  view: FormView;
  field: Pick<BoardField, "name" | "kind" | "need" | "choices" | "unit">;
  /** "" for a new field, whose kind and audience are still open. */
  version: string;
}

export function BoardFieldForm({ view, field, version }: BoardFieldFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  const isNew = version === "";
  return (
    <Form method="post" className="group/field flex max-w-measure flex-col gap-7">
      <FieldAnswer view={view} />
      <VersionField view={view} version={version} />
      <Field
        name="name"
        label={t("fields.name")}
        hint={t("fields.nameHint")}
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
      {isNew ? <KindField view={view} kind={field.kind} /> : <KeptKind kind={field.kind} />}
      <NeedField view={view} need={field.need} isNew={isNew} />
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

function KindField({ view, kind }: { view: FormView; kind: FieldKind }) {
  const t = useText("admin");
  return (
    <RadioGroup
      name="kind"
      legend={t("fields.kind")}
      required
      defaultValue={view.value("kind", kind)}
      errors={view.errors("kind")}
      options={fieldKinds.map((value) => ({
        value,
        label: t(`fields.kinds.${value}`),
        hint: t(`fields.kindHints.${value}`),
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

interface NeedFieldProps {
  view: FormView;
  need: FieldNeed;
  isNew: boolean;
}

function NeedField({ view, need, isNew }: NeedFieldProps) {
  const t = useText("admin");
  if (!isNew && need === "staff_only") {
    return (
      <p className="text-sm text-ink-2">
        <input type="hidden" name="need" value={need} />
        {t("fields.needStays")}
      </p>
    );
  }
  return (
    <RadioGroup
      name="need"
      legend={t("fields.need")}
      required
      defaultValue={view.value("need", need)}
      errors={view.errors("need")}
      options={fieldNeeds
        .filter((value) => isNew || value !== "staff_only")
        .map((value) => ({
          value,
          label: t(`fields.needs.${value}`),
          hint: t(`fields.needHints.${value}`),
        }))}
    />
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

function FieldAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const labels = {
    name: t("fields.name"),
    need: t("fields.need"),
    choices: t("fields.choices"),
    unit: t("fields.unit"),
  };
  const say = (name: string, value: string) =>
    name === "need" ? t(`fields.needs.${value as FieldNeed}`) : value;
  return <FormAnswer view={view} labels={labels} say={say} />;
}
