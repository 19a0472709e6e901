import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { DEAL_NAME_MAX, DEAL_NAME_MIN, type DealStage, dealStages } from "./deal";
import { DealAnswer } from "./deal-answer";

export interface DealFormProps {
  view: FormView;
  /** As the fields show it; amounts in the reader's notation. */
  deal: { name: string; amount: string; stage: DealStage; closeOn: string; ownerId: number | null };
  version: string;
  currency: string;
  owners: readonly { id: number; name: string }[];
}

export function DealForm({ view, deal, version, currency, owners }: DealFormProps) {
  const t = useText("sales");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <DealAnswer view={view} version={version} owners={owners} />
      <Field name="name" label={t("deals.name")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            minLength={DEAL_NAME_MIN}
            maxLength={DEAL_NAME_MAX}
            defaultValue={view.value("name", deal.name)}
          />
        )}
      </Field>
      <Field
        name="amount"
        label={t("deals.amount")}
        hint={t("deals.amountHint", { currency })}
        errors={view.errors("amount")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            className="max-w-60"
            defaultValue={view.value("amount", deal.amount)}
          />
        )}
      </Field>
      <Field name="stage" label={t("deals.stage")} errors={view.errors("stage")}>
        {(wiring) => (
          <Select
            {...wiring}
            className="max-w-60"
            defaultValue={view.value("stage", deal.stage)}
            options={dealStages.map((stage) => ({
              value: stage,
              label: t(`deals.stages.${stage}`),
            }))}
          />
        )}
      </Field>
      <Field name="close_on" label={t("deals.closeOn")} errors={view.errors("close_on")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="date"
            className="max-w-60"
            defaultValue={view.value("close_on", deal.closeOn)}
          />
        )}
      </Field>
      <Field name="owner" label={t("deals.owner")} errors={view.errors("owner")}>
        {(wiring) => (
          <Select
            {...wiring}
            className="max-w-60"
            defaultValue={view.value("owner", String(deal.ownerId ?? ""))}
            options={[
              { value: "", label: t("deals.nobody") },
              ...owners.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Field>
      <p>
        <Button>{t("deals.save")}</Button>
      </p>
    </Form>
  );
}
