import { Form } from "@remix-run/react";
import { AccountField, type FoundAccounts } from "~/features/accounts/account-name-field";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { FormAnswer } from "./form-answer";

export interface MembershipFormProps {
  view: FormView;
  action: string;
  /** The name of the present one; "" for none. */
  account: string;
  found?: FoundAccounts["accounts"] | undefined;
  /** False while the address has to be verified first. */
  canJoin: boolean;
}

export function MembershipForm(props: MembershipFormProps) {
  const { view, action, account, found, canJoin } = props;
  const t = useText("admin");
  return (
    <Form method="post" action={action} className="flex max-w-measure flex-col gap-4">
      <FormAnswer view={view} />
      <AccountField
        {...{ view, found }}
        stored={account}
        label={t("people.account")}
        hint={canJoin ? t("people.accountHint") : t("people.accountUnverified")}
      />
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
