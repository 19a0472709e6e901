import { Form } from "@remix-run/react";
import type { FoundAccounts } from "~/features/accounts/account-name-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { RadioGroup, type RadioOption } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { BATCH_MAX, MESSAGE_MAX } from "./invitation";
import { type InvitationChoices, InvitationFields } from "./invitation-fields";

/** Inviting several people at once, each by a mail of their own. */
export function InviteForm(props: {
  view: FormView;
  choices: InvitationChoices;
  /** Accounts that a part of a name may mean. */
  found: FoundAccounts["accounts"] | undefined;
  /** Where the inviter may choose one. */
  roles: RadioOption[] | null;
}) {
  const { view, choices, found, roles } = props;
  const t = useText("people");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FormRefusal errors={view.errors("")} />
      <Field
        name="addresses"
        label={t("invitations.addresses")}
        hint={t("invitations.addressesHint", { count: BATCH_MAX })}
        required
        errors={view.errors("addresses")}
      >
        {(wiring) => (
          <TextArea
            rows={4}
            voice="product"
            spellCheck={false}
            autoCapitalize="none"
            defaultValue={view.value("addresses")}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="message"
        label={t("invitations.message")}
        mark={t("fields.optional")}
        hint={t("invitations.messageHint", { count: MESSAGE_MAX })}
        errors={view.errors("message")}
      >
        {(wiring) => (
          <TextArea
            rows={2}
            maxLength={MESSAGE_MAX}
            defaultValue={view.value("message")}
            {...wiring}
          />
        )}
      </Field>
      {roles && (
        <RadioGroup
          name="role"
          legend={t("invitations.role")}
          options={roles}
          defaultValue={view.value("role", "member")}
          errors={view.errors("role")}
        />
      )}
      <InvitationFields {...{ view, choices, found }} shared={false} />
      <div>
        <Button>{t("invitations.send")}</Button>
      </div>
    </Form>
  );
}
