import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { SUSPENSION_REASON_MAX } from "./suspension";

export interface SuspensionFormProps {
  view: FormView;
  action: string;
  person: { name: string; suspendedAt: number | null };
}

/** Keeps a person out, with a reason for the team's records; or lets them in again. */
export function SuspensionForm({ view, action, person }: SuspensionFormProps) {
  const t = useText("moderation");
  const format = useFormat();
  const { suspendedAt } = person;
  const suspended = suspendedAt !== null;
  return (
    <Form method="post" action={action} className="flex flex-col gap-4">
      <FieldErrors id="suspension-error" errors={view.errors("")} />
      <p className="max-w-measure text-md text-ink-2">
        {suspended
          ? t("suspension.restoreBody", { day: format.day(suspendedAt) })
          : t("suspension.body")}
      </p>
      <input type="hidden" name="suspended" value={suspended ? "0" : "1"} />
      {!suspended && (
        <Field
          name="why"
          label={t("suspension.reason")}
          hint={t("suspension.reasonHint")}
          errors={view.errors("why")}
          required
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={SUSPENSION_REASON_MAX}
              defaultValue={view.value("why")}
            />
          )}
        </Field>
      )}
      <div>
        <Button look={suspended ? "outline" : "danger"} size="small">
          {suspended ? t("suspension.restore") : t("suspension.submit", { name: person.name })}
        </Button>
      </div>
    </Form>
  );
}
