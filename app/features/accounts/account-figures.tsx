import { useContext } from "react";
import { typedMoney } from "~/i18n/money";
import { FormatContext } from "~/i18n/use-format";
import { CurrencyContext } from "~/i18n/use-money";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { ACCOUNT_SIZE_MAX, ACCOUNT_WORD_MAX, type AccountDetails } from "./account";

export interface AccountFiguresProps {
  view: FormView;
  details: AccountDetails;
  words: { industry: string[]; region: string[]; plan: string[] };
}

/** What an account is compared by: its size, business, place, plan and value. */
export function AccountFigures({ view, details, words }: AccountFiguresProps) {
  const t = useText("accounts");
  const currency = useContext(CurrencyContext);
  const { language } = useContext(FormatContext);
  const value = details.annualValue;
  return (
    <div className="grid gap-x-8 gap-y-7 md:grid-cols-2">
      <Field name="size" label={t("fields.size")} errors={view.errors("size")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="number"
            min={1}
            max={ACCOUNT_SIZE_MAX}
            defaultValue={view.value("size", String(details.size ?? ""))}
          />
        )}
      </Field>
      <Field
        name="annualValue"
        label={t("fields.annualValue", { currency })}
        hint={t("fields.annualValueHint")}
        errors={view.errors("annualValue")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            maxLength={40}
            defaultValue={view.value(
              "annualValue",
              value === null ? "" : typedMoney(value, currency, language),
            )}
          />
        )}
      </Field>
      {(["industry", "region", "plan"] as const).map((name) => (
        <WordField key={name} {...{ view, name }} stored={details[name]} known={words[name]} />
      ))}
      <WordField view={view} name="externalId" stored={details.externalId ?? ""} known={[]} />
    </div>
  );
}

interface WordFieldProps {
  view: FormView;
  name: "industry" | "region" | "plan" | "externalId";
  stored: string;
  /** Offered while typing. */
  known: string[];
}

function WordField({ view, name, stored, known }: WordFieldProps) {
  const t = useText("accounts");
  const list = known.length > 0 ? `known-${name}` : undefined;
  const hint = name === "externalId" ? t("fields.externalIdHint") : undefined;
  return (
    <Field name={name} label={t(`fields.${name}`)} hint={hint} errors={view.errors(name)}>
      {(wiring) => (
        <>
          <TextInput
            {...wiring}
            list={list}
            maxLength={ACCOUNT_WORD_MAX}
            defaultValue={view.value(name, stored)}
          />
          {list && (
            <datalist id={list}>
              {known.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
