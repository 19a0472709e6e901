import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { REVISION_REASON_MAX } from "./section";

/** What changed, and why: it stands beside the version. */
export function ReasonField({ view }: { view: FormView }) {
  const t = useText("brief");
  return (
    <Field
      name="reason"
      label={t("form.reason")}
      hint={t("form.reasonHint")}
      mark={t("form.optional")}
      errors={view.errors("reason")}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          voice="people"
          maxLength={REVISION_REASON_MAX}
          defaultValue={view.value("reason")}
        />
      )}
    </Field>
  );
}
