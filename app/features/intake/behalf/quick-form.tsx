import { Form } from "@remix-run/react";
import { useState } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { behalfSources, LINK_MAX, QUOTE_MAX } from "./behalf-entry";
import { CustomerChoice } from "./customer-choice";
import type { CustomerMatch } from "./customer-match";
import type { QuickFormData } from "./quick-form-data";
import { useChoices } from "./use-choices";
import { WhatFields } from "./what-fields";

export interface QuickFormProps extends QuickFormData {
  view: FormView;
}

/** What a customer said, in thirty seconds: who, their words, and what becomes of them. */
export function QuickForm({ view, people: known, ideas: near, boards, begins }: QuickFormProps) {
  const t = useText("intake");
  const [person, setPerson] = useState(view.value("person", begins.person));
  const [idea, setIdea] = useState(view.value("idea", begins.idea));
  const { choices: people, ask: askPeople } = useChoices("people", known);
  const { choices: ideas, ask: askIdeas } = useChoices("ideas", near);
  return (
    <Form method="post" className="group/quick flex flex-col gap-10">
      <ReturnToField view={view} way="next" />
      <input type="hidden" name="account" value={view.value("account", begins.accountId)} />
      <FormRefusal errors={view.errors("")} />
      <CustomerChoice
        view={view}
        people={people}
        chosen={person}
        account={begins.account}
        onChoose={setPerson}
        onType={(who) => askPeople({ who, person, account: begins.accountId })}
      />
      <Words view={view} quote={begins.quote} onPaste={(quote) => askIdeas({ quote, idea })} />
      <WhatFields
        {...{ view, ideas, boards, begins }}
        chosen={idea}
        onChoose={setIdea}
        onType={(about) => askIdeas({ about, idea })}
      />
      <From view={view} begins={begins} people={people} person={person} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button size="large">{t("behalf.enter")}</Button>
        <p className="meta max-w-measure">{t("behalf.told")}</p>
      </div>
    </Form>
  );
}

function Words({
  view,
  quote,
  onPaste,
}: {
  view: FormView;
  quote: string;
  onPaste: (quote: string) => void;
}) {
  const t = useText("intake");
  return (
    <Field
      name="quote"
      label={<span className="title-lg">{t("behalf.quote.title")}</span>}
      hint={t("behalf.quote.hint")}
      errors={view.errors("quote")}
    >
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={5}
          maxLength={QUOTE_MAX}
          defaultValue={view.value("quote", quote)}
          onChange={(event) => onPaste(event.currentTarget.value.slice(0, 1000))}
        />
      )}
    </Field>
  );
}

/** The deals of whoever is chosen; while nobody is, and without script, of all who are offered. */
function dealsOf(people: readonly CustomerMatch[], person: string): CustomerMatch["deals"] {
  const chosen = people.filter(({ id }) => person === "" || String(id) === person);
  const deals = new Map(chosen.flatMap((each) => each.deals.map((deal) => [deal.id, deal])));
  return [...deals.values()];
}

/** Where it was said, and which deal it belongs to. */
function From({
  view,
  begins,
  people,
  person,
}: Pick<QuickFormProps, "view" | "begins"> & {
  people: readonly CustomerMatch[];
  person: string;
}) {
  const t = useText("intake");
  const deals = dealsOf(people, person);
  const deal = view.value("dealId", begins.deal);
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Field name="source" label={t("behalf.source.label")} errors={view.errors("source")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("source", begins.link ? "ticket" : "call")}
            options={behalfSources.map((value) => ({ value, label: t(`behalf.sources.${value}`) }))}
          />
        )}
      </Field>
      <Field
        name="link"
        label={t("behalf.source.link")}
        mark={t("optional")}
        errors={view.errors("link")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="url"
            maxLength={LINK_MAX}
            defaultValue={view.value("link", begins.link)}
          />
        )}
      </Field>
      {/* Kept until somebody of its account is offered. */}
      {deals.length === 0 && deal !== "" && <input type="hidden" name="dealId" value={deal} />}
      {deals.length > 0 && (
        <Field
          name="dealId"
          label={t("behalf.source.deal")}
          mark={t("optional")}
          errors={view.errors("dealId")}
        >
          {(wiring) => (
            <Select
              {...wiring}
              defaultValue={deal}
              options={[
                { value: "", label: t("behalf.source.noDeal") },
                ...deals.map(({ id, name }) => ({ value: String(id), label: name })),
              ]}
            />
          )}
        </Field>
      )}
    </div>
  );
}
