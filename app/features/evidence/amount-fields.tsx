import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { type AmountUnit, amountUnits } from "./amount";
import { useAmount } from "./use-amount";

export interface AmountFieldsProps {
  view: FormView;
  /** As it is typed in the reader's language. */
  stored?: { amount: string; unit: AmountUnit } | undefined;
}

/** A number and what it counts. */
export function AmountPair({ view, stored }: AmountFieldsProps) {
  const t = useText("evidence");
  const amount = useAmount();
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <Field
        name="amount"
        label={t("amount.label")}
        mark={t("amount.optional")}
        errors={view.errors("amount")}
        className="w-52"
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            defaultValue={view.value("amount", stored?.amount)}
          />
        )}
      </Field>
      <Field name="unit" label={t("amount.unit")} errors={view.errors("unit")} className="w-56">
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("unit", stored?.unit ?? "hours_month")}
            options={amountUnits.map((unit) => ({ value: unit, label: amount.unit(unit) }))}
          />
        )}
      </Field>
    </div>
  );
}

/**
 * A number and what it counts. In a form with the class `group/evidence` it is out of sight while a
 * kind is chosen that takes none, unless it is what was refused.
 */
export function AmountFields({ view, stored }: AmountFieldsProps) {
  const t = useText("evidence");
  const errors = view.errors("amount");
  return (
    <div
      className={classNames(
        "flex-col gap-x-4 gap-y-3 group-has-[[value=implication]:checked]/evidence:flex group-has-[[value=need_payoff]:checked]/evidence:flex",
        errors.length > 0 ? "flex" : "hidden",
      )}
    >
      <AmountPair view={view} stored={stored} />
      <p className="meta basis-full">{t("amount.hint")}</p>
    </div>
  );
}
