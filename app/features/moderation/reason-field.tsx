import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { HIDDEN_REASON_MAX } from "./hidden-reason";

/** Why something is not to be read any more, or not yet; its author reads it. */
export function ReasonField({ view }: { view: FormView }) {
  const t = useText("moderation");
  return (
    <Field
      name="reason"
      label={t("hide.reason")}
      hint={t("hide.reasonHint")}
      errors={view.errors("reason")}
      required
    >
      {(wiring) => (
        <TextInput {...wiring} maxLength={HIDDEN_REASON_MAX} defaultValue={view.value("reason")} />
      )}
    </Field>
  );
}
