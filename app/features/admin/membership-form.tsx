import { Form } from "@remix-run/react";
import type { Account } from "~/features/accounts/account";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { FormAnswer } from "./form-answer";

export interface MembershipFormProps {
  view: FormView;
  action: string;
  account: number | null;
  accounts: Account[];
  /** False while the address has to be verified first. */
  canJoin: boolean;
}

export function MembershipForm(props: MembershipFormProps) {
  const { view, action, account, accounts, canJoin } = props;
  const t = useText("admin");
  const options = [
    { value: "", label: t("people.noAccount") },
    ...accounts.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Form method="post" action={action} className="flex max-w-measure flex-col gap-4">
      <FormAnswer view={view} />
      <Field
        name="account"
        label={t("people.account")}
        hint={canJoin ? t("people.accountHint") : t("people.accountUnverified")}
        errors={view.errors("account")}
      >
        {(wiring) => (
          <Select
            options={options}
            defaultValue={view.value("account", String(account ?? ""))}
            {...wiring}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-5">
        <Button look="outline" size="small">
          {t("people.accountSave")}
        </Button>
        <ButtonLink look="quiet" size="small" href="/accounts/new">
          {t("people.newAccount")}
        </ButtonLink>
      </div>
    </Form>
  );
}
