import { Form } from "@remix-run/react";
import { ACCOUNT_NAME_MAX, type AccountKind, accountKinds } from "~/features/accounts/account";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface AccountFormProps {
  view: FormView;
  account: { name: string; kind: AccountKind };
  version: string;
}

export function AccountForm({ view, account, version }: AccountFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  const sayValue = (name: string, value: string) =>
    name === "kind" ? t(`accounts.kinds.${value as AccountKind}`) : value;
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <FormAnswer
        view={view}
        labels={{ name: t("accounts.name"), kind: t("accounts.kind") }}
        say={sayValue}
      />
      <VersionField view={view} version={version} />
      <Field name="name" label={t("accounts.name")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            defaultValue={view.value("name", account.name)}
            maxLength={ACCOUNT_NAME_MAX}
            {...wiring}
          />
        )}
      </Field>
      <RadioGroup
        name="kind"
        legend={t("accounts.kind")}
        required
        defaultValue={view.value("kind", account.kind)}
        errors={view.errors("kind")}
        options={accountKinds.map((kind) => ({ value: kind, label: t(`accounts.kinds.${kind}`) }))}
      />
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}
