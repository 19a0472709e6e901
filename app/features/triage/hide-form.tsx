import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { TextInput } from "~/ui/text-input";
import { HIDDEN_REASON_MAX } from "./status-change";

/** Hides an idea, with a reason that its author reads. */
export function HideForm({ view }: { view: FormView }) {
  const t = useText("triage");
  return (
    <Form method="post" className="flex flex-col gap-5">
      <ReturnToField view={view} way="next" />
      <FieldErrors id="hide-error" errors={view.errors("")} />
      <input type="hidden" name="hidden" value="1" />
      <Field
        name="reason"
        label={t("hide.reason")}
        hint={t("hide.reasonHint")}
        errors={view.errors("reason")}
        required
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={HIDDEN_REASON_MAX}
            defaultValue={view.value("reason")}
          />
        )}
      </Field>
      <div>
        <Button look="danger">{t("tools.hide")}</Button>
      </div>
    </Form>
  );
}
