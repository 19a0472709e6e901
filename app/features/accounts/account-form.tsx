import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import type { AskedField } from "~/platform/asked-field";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import { ACCOUNT_NAME_MAX, type AccountDetails, accountKinds, type Keeper } from "./account";
import { AccountAnswer } from "./account-answer";
import { AccountFigures } from "./account-figures";
import { DomainsField } from "./domains-field";
import { KeeperFields } from "./keeper-fields";
import { OwnFields } from "./own-fields";

export interface AccountFormProps {
  view: FormView;
  details: AccountDetails;
  version: string;
  keepers: Keeper[];
  /** The community's own fields that are asked. */
  own: readonly AskedField[];
  /** The words that other accounts have. */
  words: { industry: string[]; region: string[]; plan: string[] };
}

/** All that is said about an account. */
export function AccountForm(props: AccountFormProps) {
  const { view, details } = props;
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <AccountAnswer {...props} />
      <NameFields {...props} />
      <AccountFigures view={view} details={details} words={props.words} />
      <OwnFields view={view} fields={props.own} values={details.own} />
      <KeeperFields view={view} details={details} keepers={props.keepers} />
      <DomainsField view={view} details={details} />
      <NamedField {...props} />
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

function NameFields({ view, details }: AccountFormProps) {
  const t = useText("accounts");
  return (
    <>
      <Field name="name" label={t("fields.name")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            defaultValue={view.value("name", details.name)}
            maxLength={ACCOUNT_NAME_MAX}
          />
        )}
      </Field>
      <RadioGroup
        name="kind"
        legend={t("fields.kind")}
        required
        defaultValue={view.value("kind", details.kind)}
        errors={view.errors("kind")}
        options={accountKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
    </>
  );
}

function NamedField({ view, details }: AccountFormProps) {
  const t = useText("accounts");
  return (
    <Checkbox
      name="named"
      value="1"
      defaultChecked={view.value("named", details.named ? "1" : "") !== ""}
      label={t("fields.named")}
      hint={t("fields.namedHint")}
    />
  );
}
