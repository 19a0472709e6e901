import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";

export interface PublishFormProps {
  view: FormView;
  /** As the field takes it; "" where no time is set. */
  at: string;
  /** In which the time is meant. */
  timeZone: string;
}

/** Now, or at a time to come. */
export function PublishForm({ view, at, timeZone }: PublishFormProps) {
  const t = useText("changelog");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <RadioGroup
        name="when"
        legend={t("publish.when")}
        defaultValue={view.value("when", at ? "at" : "now")}
        errors={view.errors("when")}
        options={[
          { value: "now", label: t("publish.now"), hint: t("publish.nowHint") },
          { value: "at", label: t("publish.at") },
          ...(at ? [{ value: "draft", label: t("publish.draft") }] : []),
        ]}
      />
      <Field
        name="at"
        label={t("publish.time")}
        hint={t("publish.timeHint", { zone: timeZone })}
        errors={view.errors("at")}
        className="w-64 max-w-full"
      >
        {(wiring) => (
          <TextInput {...wiring} type="datetime-local" defaultValue={view.value("at", at)} />
        )}
      </Field>
      <div>
        <Button>{t("publish.submit")}</Button>
      </div>
    </Form>
  );
}
