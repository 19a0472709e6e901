import { useText } from "~/i18n/use-text";
import type { AskedField } from "~/platform/asked-field";
import type { FormView } from "~/ui/form-view";
import { AskedFieldForm } from "./asked-field-form";
import { FormAnswer } from "./form-answer";

export interface AccountFieldFormProps {
  view: FormView;
  field: Pick<AskedField, "name" | "kind" | "choices" | "unit">;
  /** "" for a new field. */
  version: string;
}

/** What is said of a field that the community asks of its accounts. */
export function AccountFieldForm({ view, field, version }: AccountFieldFormProps) {
  const t = useText("admin");
  const labels = {
    name: t("fields.name"),
    choices: t("fields.choices"),
    unit: t("fields.unit"),
  };
  return (
    <AskedFieldForm
      {...{ view, field, version }}
      nameHint={t("accountFields.nameHint")}
      kindHints={{
        text: t("accountFields.kindHints.text"),
        choice: t("accountFields.kindHints.choice"),
        number: t("accountFields.kindHints.number"),
      }}
      answer={<FormAnswer view={view} labels={labels} />}
    />
  );
}
