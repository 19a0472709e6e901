import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { type Deal, dealOutcomes, REASON_MAX } from "./deal";

/** How a deal ended, or that it goes on. */
export function OutcomeForm({ deal, view }: { deal: Deal; view: FormView }) {
  const t = useText("sales");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <RadioGroup
        name="outcome"
        legend={t("outcome.title")}
        defaultValue={view.value("outcome", deal.outcome ?? "")}
        errors={view.errors("outcome")}
        options={[
          { value: "", label: t("outcome.open") },
          ...dealOutcomes.map((outcome) => ({
            value: outcome as string,
            label: t(`outcome.${outcome}`),
          })),
        ]}
      />
      <Field
        name="reason"
        label={t("outcome.reason")}
        hint={t("outcome.reasonHint")}
        errors={view.errors("reason")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={REASON_MAX}
            defaultValue={view.value("reason", deal.outcomeReason)}
          />
        )}
      </Field>
      <p>
        <Button>{t("outcome.save")}</Button>
      </p>
    </Form>
  );
}
