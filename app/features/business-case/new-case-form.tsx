import { Form } from "@remix-run/react";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { ACCOUNTS_MOST } from "./business-case";

export interface NewCaseFormProps {
  view: FormView;
  /** What the page that led here knew. */
  given: { account: string; on: string; rate: string; sharedBy: number };
  accounts: readonly string[];
  currency: string;
}

/** For whom, about what, and at what worth a case is drafted. */
export function NewCaseForm({ view, given, accounts, currency }: NewCaseFormProps) {
  const t = useText("business-case");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <Field
        name="account"
        label={t("new.account")}
        hint={t("new.accountHint")}
        errors={view.errors("account")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            list="account-names"
            autoComplete="off"
            maxLength={ACCOUNT_NAME_MAX}
            defaultValue={view.value("account", given.account)}
          />
        )}
      </Field>
      <datalist id="account-names">
        {accounts.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        name="on"
        label={t("new.on")}
        hint={t("new.onHint")}
        errors={view.errors("on")}
        required
      >
        {(wiring) => (
          <TextInput {...wiring} maxLength={300} defaultValue={view.value("on", given.on)} />
        )}
      </Field>
      <div className="grid gap-6 md:grid-cols-2">
        <Typed
          view={view}
          name="their_hour"
          label={t("new.theirHour", { currency })}
          hint={t("new.hourHint")}
        />
        <Typed view={view} name="our_hour" label={t("new.ourHour", { currency })} />
        <Typed
          view={view}
          name="rate"
          label={t("new.rate")}
          hint={t("new.rateHint")}
          stored={given.rate}
        />
        <Field
          name="shared_by"
          label={t("new.sharedBy")}
          hint={t("new.sharedByHint")}
          errors={view.errors("shared_by")}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              type="number"
              min={1}
              max={ACCOUNTS_MOST}
              defaultValue={view.value("shared_by", String(given.sharedBy))}
            />
          )}
        </Field>
      </div>
      <div>
        <Button>{t("new.send")}</Button>
      </div>
    </Form>
  );
}

/** A number as the reader's language writes it. */
export function Typed({
  view,
  name,
  label,
  hint,
  stored = "",
  required,
}: {
  view: FormView;
  name: string;
  label: string;
  hint?: string;
  stored?: string;
  required?: true;
}) {
  return (
    <Field name={name} label={label} hint={hint} errors={view.errors(name)} required={required}>
      {(wiring) => (
        <TextInput
          {...wiring}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          defaultValue={view.value(name, stored)}
        />
      )}
    </Field>
  );
}
