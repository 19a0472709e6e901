import { Form } from "@remix-run/react";
import { typedAmount } from "~/features/evidence/amount";
import { AmountPair } from "~/features/evidence/amount-fields";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { WORD_MAX, type WorthAnswer, worthMeasures, worthUses } from "./worth";

export interface WorthFormProps {
  view: FormView;
  /** What they said before. */
  stored: WorthAnswer | null;
  /** What the link in the mail said. */
  used: string;
  language: string;
}

/** Whether somebody uses it, and what it is worth to them. */
export function WorthForm({ view, stored, used, language }: WorthFormProps) {
  const t = useText("changelog");
  const amount = stored?.amount;
  return (
    <Form method="post" className="flex flex-col gap-7">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <RadioGroup
        name="used"
        legend={t("worth.used.legend")}
        required
        defaultValue={view.value("used", used || stored?.used)}
        errors={view.errors("used")}
        options={worthUses.map((value) => ({ value, label: t(`worth.used.${value}`) }))}
      />
      <RadioGroup
        name="worth"
        legend={t("worth.measure.legend")}
        defaultValue={view.value("worth", stored?.worth ?? "")}
        errors={view.errors("worth")}
        options={worthMeasures.map((value) => ({ value, label: t(`worth.measure.${value}`) }))}
      />
      <div>
        <p className="pb-2 text-md text-ink-2">{t("worth.amount")}</p>
        <AmountPair
          view={view}
          stored={
            amount ? { amount: typedAmount(amount.value, language), unit: amount.unit } : undefined
          }
        />
      </div>
      <Field
        name="word"
        label={t("worth.word")}
        hint={t("worth.wordHint")}
        mark={t("form.optional")}
        errors={view.errors("word")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={WORD_MAX}
            defaultValue={view.value("word", stored?.word)}
          />
        )}
      </Field>
      <div>
        <Button>{t("worth.submit")}</Button>
      </div>
    </Form>
  );
}
