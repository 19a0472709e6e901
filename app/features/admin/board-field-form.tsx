import { type BoardField, type FieldNeed, fieldNeeds } from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { AskedFieldForm } from "./asked-field-form";
import { FormAnswer } from "./form-answer";

export interface BoardFieldFormProps {
  view: FormView;
  field: Pick<BoardField, "name" | "kind" | "need" | "choices" | "unit">;
  /** "" for a new field, whose kind and audience are still open. */
  version: string;
}

export function BoardFieldForm({ view, field, version }: BoardFieldFormProps) {
  const t = useText("admin");
  return (
    <AskedFieldForm
      {...{ view, field, version }}
      nameHint={t("fields.nameHint")}
      kindHints={{
        text: t("fields.kindHints.text"),
        choice: t("fields.kindHints.choice"),
        number: t("fields.kindHints.number"),
      }}
      answer={<FieldAnswer view={view} />}
    >
      <NeedField view={view} need={field.need} isNew={version === ""} />
    </AskedFieldForm>
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
