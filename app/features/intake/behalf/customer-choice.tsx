import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { ChoiceRow } from "./choice-row";
import type { CustomerMatch } from "./customer-match";
import { NEW_CUSTOMER } from "./quick-form-data";

export interface CustomerChoiceProps {
  view: FormView;
  people: readonly CustomerMatch[];
  chosen: string;
  account: string;
  onChoose: (value: string) => void;
  onType: (typed: string) => void;
}

/** Who said it: found by name or company, or somebody whom nobody here knows yet. */
export function CustomerChoice(props: CustomerChoiceProps) {
  const { view, people, chosen, onChoose, onType } = props;
  const t = useText("intake");
  const errors = view.errors("person");
  return (
    <fieldset className="flex min-w-0 flex-col" aria-describedby={errors[0] && "person-error"}>
      <legend className="title-lg pb-3">{t("behalf.who.title")}</legend>
      <div className="flex items-end gap-2 pb-3">
        <Field name="who" label={t("behalf.who.find")} className="min-w-0 flex-1">
          {(wiring) => (
            <TextInput
              {...wiring}
              type="search"
              autoComplete="off"
              defaultValue={view.value("who")}
              onChange={(event) => onType(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button look="outline" name="find" value="1" formNoValidate>
          {t("behalf.find")}
        </Button>
      </div>
      <div className="border-t border-rule">
        {people.map((person) => (
          <ChoiceRow
            key={person.id}
            name="person"
            value={String(person.id)}
            checked={chosen === String(person.id)}
            onChoose={onChoose}
          >
            <bdi className="font-strong">{person.name}</bdi>{" "}
            <bdi className="text-sm text-ink-2">{person.account}</bdi>
          </ChoiceRow>
        ))}
        <ChoiceRow
          name="person"
          value={NEW_CUSTOMER}
          checked={chosen === NEW_CUSTOMER}
          onChoose={onChoose}
        >
          {t("behalf.who.new")}
        </ChoiceRow>
      </div>
      <FieldErrors id="person-error" errors={errors} />
      <NewCustomer {...props} />
    </fieldset>
  );
}

/** Seen while "somebody new" is chosen, also without script. */
function NewCustomer({ view, account }: CustomerChoiceProps) {
  const t = useText("intake");
  const fields = [
    { name: "newName", label: t("behalf.who.name"), type: "text", stored: "" },
    { name: "newEmail", label: t("behalf.who.email"), type: "email", stored: "" },
    { name: "newAccount", label: t("behalf.who.account"), type: "text", stored: account },
  ];
  return (
    <div className="hidden flex-col gap-4 pt-4 group-has-[[value=new]:checked]/quick:flex">
      {fields.map(({ name, label, type, stored }) => (
        <Field key={name} name={name} label={label} errors={view.errors(name)}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type={type}
              autoComplete="off"
              defaultValue={view.value(name, stored)}
            />
          )}
        </Field>
      ))}
      <p className="meta">{t("behalf.who.newHint")}</p>
    </div>
  );
}
