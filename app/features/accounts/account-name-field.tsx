import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { FoundField } from "~/ui/found-field";
import { useSuggested } from "~/ui/use-suggested";
import { ACCOUNT_NAME_MAX } from "./account";

/** Accounts that a part of a name may mean. */
export interface FoundAccounts {
  accounts: { id: number; name: string }[];
}

export interface AccountFieldProps {
  view: FormView;
  label: string;
  hint?: string | undefined;
  /** The name of the present one; "" for none. */
  stored?: string | undefined;
  found?: FoundAccounts["accounts"] | undefined;
}

/** One of all accounts, by its name or a part of it; none where it is left empty. */
export function AccountField({ view, label, hint, stored = "", found = [] }: AccountFieldProps) {
  const t = useText("accounts");
  const suggested = useSuggested("/suggest/accounts");
  return (
    <FoundField
      {...{ view, label, stored, ...suggested }}
      name="accountName"
      choice="account"
      hint={[hint, t("field.hint")].filter(Boolean).join(" ")}
      maxLength={ACCOUNT_NAME_MAX}
      found={found.map(({ id, name }) => ({ value: String(id), label: name }))}
      which={t("field.which")}
    />
  );
}
