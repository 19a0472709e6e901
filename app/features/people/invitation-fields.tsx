import { AccountField, type FoundAccounts } from "~/features/accounts/account-name-field";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select, type SelectOption } from "~/ui/select";
import { DAYS_USUAL, daysGood } from "./invitation";

/** What an invitation may lead to. */
export interface InvitationChoices {
  boards: { id: number; name: string }[];
  languages: SelectOption[];
  language: string;
}

export interface InvitationFieldsProps {
  view: FormView;
  choices: InvitationChoices;
  /** Accounts that a part of a name may mean. */
  found: FoundAccounts["accounts"] | undefined;
  /** For a link that many may use. */
  shared: boolean;
}

/** What every invitation says: company, place to arrive, language, how long it is good. */
export function InvitationFields({ view, choices, found, shared }: InvitationFieldsProps) {
  const t = useText("people");
  const boards = named(choices.boards, t("invitations.allIdeas"));
  const days = daysGood.map((count) => ({
    value: count,
    label: t("invitations.daysOf", { count }),
  }));
  const accountHint = t(shared ? "invitations.accountLinkHint" : "invitations.accountHint");
  const languageLabel = t(shared ? "invitations.linkLanguage" : "invitations.language");
  return (
    <>
      <AccountField {...{ view, found, hint: accountHint }} label={t("invitations.account")} />
      <Choice {...{ view, name: "board", options: boards }} label={t("invitations.board")} />
      <Choice
        {...{ view, name: "language", options: choices.languages, stored: choices.language }}
        label={languageLabel}
      />
      <Choice
        {...{ view, name: "days", options: days, stored: String(DAYS_USUAL) }}
        label={t("invitations.days")}
      />
    </>
  );
}

function named(things: { id: number; name: string }[], none: string): SelectOption[] {
  return [
    { value: "", label: none },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

function Choice(props: {
  view: FormView;
  name: string;
  label: string;
  hint?: string | undefined;
  options: SelectOption[];
  stored?: string | undefined;
}) {
  const { view, name, label, hint, options, stored = "" } = props;
  return (
    <Field name={name} label={label} hint={hint} errors={view.errors(name)}>
      {(wiring) => <Select options={options} defaultValue={view.value(name, stored)} {...wiring} />}
    </Field>
  );
}
