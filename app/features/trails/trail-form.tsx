import { Form } from "@remix-run/react";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { LETTER_MAX, TRAIL_TITLE_MAX } from "./trail";
import { TrailAnswer } from "./trail-answer";

/** For whom a trail may be, and in which languages it may be written. */
export interface TrailChoices {
  /** Names of accounts to complete what is typed. */
  accounts: readonly string[];
  deals: readonly { id: number; name: string; account: string }[];
  languages: readonly { code: string; name: string }[];
}

export interface TrailFormProps {
  view: FormView;
  trail: { title: string; letter: string; language: string; account: string; deal: string };
  choices: TrailChoices;
  template: boolean;
  /** A trail whose stops it begins with. */
  from?: number | null;
  version?: string;
  send: string;
}

/** A trail's own words and whom it is for; a template is for nobody. */
export function TrailForm({ view, trail, choices, template, from, version, send }: TrailFormProps) {
  const t = useText("trails");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <TrailAnswer view={view} choices={choices} template={template} />
      <input type="hidden" name="template" value={template ? "1" : "0"} />
      {from && <input type="hidden" name="from" value={from} />}
      {version !== undefined && (
        <input
          type="hidden"
          name="version"
          value={view.conflict?.["version"] ?? view.value("version", version)}
        />
      )}
      <Field
        name="title"
        label={t("form.title")}
        hint={t("form.titleHint")}
        required
        errors={view.errors("title")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={TRAIL_TITLE_MAX}
            defaultValue={view.value("title", trail.title)}
          />
        )}
      </Field>
      <Field
        name="letter"
        label={t("form.letter")}
        hint={t("form.letterHint")}
        errors={view.errors("letter")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={6}
            maxLength={LETTER_MAX}
            defaultValue={view.value("letter", trail.letter)}
          />
        )}
      </Field>
      <Choices view={view} trail={trail} choices={choices} template={template} />
      <div>
        <Button>{send}</Button>
      </div>
    </Form>
  );
}

function Choices({
  view,
  trail,
  choices,
  template,
}: Pick<TrailFormProps, "view" | "trail" | "choices" | "template">) {
  const t = useText("trails");
  const deals = choices.deals.map((deal) => ({
    value: deal.id,
    label: `${deal.account}: ${deal.name}`,
  }));
  const languages = choices.languages.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      {!template && (
        <>
          <Field
            name="account"
            label={t("form.account")}
            hint={t("form.accountHint")}
            errors={view.errors("account")}
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                list="account-names"
                autoComplete="off"
                maxLength={ACCOUNT_NAME_MAX}
                defaultValue={view.value("account", trail.account)}
              />
            )}
          </Field>
          <datalist id="account-names">
            {choices.accounts.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Field
            name="deal"
            label={t("form.deal")}
            hint={t("form.dealHint")}
            errors={view.errors("deal")}
          >
            {(wiring) => (
              <Select
                {...wiring}
                defaultValue={view.value("deal", trail.deal)}
                options={[{ value: "", label: t("form.noDeal") }, ...deals]}
              />
            )}
          </Field>
        </>
      )}
      <Field name="language" label={t("form.language")} errors={view.errors("language")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("language", trail.language)}
            options={languages}
          />
        )}
      </Field>
    </>
  );
}
