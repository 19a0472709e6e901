import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { type ContributorRole, type CreditChoice, creditChoices, DISPUTE_MAX } from "./contributor";
import { useDeedWords } from "./use-deed-words";

export interface CreditFormProps {
  view: FormView;
  name: string;
  choice: CreditChoice | null;
  company: string | null;
  /** Whether there is one that did not agree to be named. */
  companyUnnamed: boolean;
  deeds: readonly { role: ContributorRole; count: number; disputed: boolean }[];
  why: string;
}

/** How somebody is named, and which of what they are named for is not theirs. */
export function CreditForm(props: CreditFormProps) {
  const { view, name, choice, company, companyUnnamed, deeds, why } = props;
  const t = useText("contributors");
  const wordsOf = useDeedWords();
  const stored = deeds.filter((deed) => deed.disputed).map(({ role }) => role);
  const disputed = view.values("disputed", stored);
  return (
    <Form method="post" className="flex flex-col gap-8">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <div>
        <RadioGroup
          name="choice"
          legend={t("credit.legend")}
          required
          defaultValue={view.value("choice", choice ?? "")}
          errors={view.errors("choice")}
          options={creditChoices
            .filter((each) => company !== null || (each !== "company" && each !== "name_company"))
            .map((each) => ({
              value: each,
              label: t(`credit.choice.${each}`, { name, company: company ?? "" }),
            }))}
        />
        {companyUnnamed && <p className="meta pt-2">{t("credit.companyUnnamed")}</p>}
      </div>
      <fieldset aria-describedby="disputed-hint">
        <legend className="text-sm font-strong">{t("credit.deeds")}</legend>
        <p id="disputed-hint" className="meta pb-2">
          {t("credit.deedsHint")}
        </p>
        <ul className="border-t border-rule">
          {deeds.map((deed) => (
            <li
              key={deed.role}
              className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1"
            >
              <span className="text-md">{wordsOf([deed])}</span>
              <Checkbox
                name="disputed"
                value={deed.role}
                defaultChecked={disputed.includes(deed.role)}
                label={t("credit.notMe")}
                aria-label={t("credit.notMeNamed", { deed: wordsOf([deed]) })}
              />
            </li>
          ))}
        </ul>
        <FieldErrors id="disputed-error" errors={view.errors("disputed")} />
      </fieldset>
      <Field
        name="why"
        label={t("credit.why")}
        hint={t("credit.whyHint")}
        errors={view.errors("why")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            maxLength={DISPUTE_MAX}
            defaultValue={view.value("why", why)}
          />
        )}
      </Field>
      <div>
        <Button>{t("credit.submit")}</Button>
      </div>
    </Form>
  );
}
