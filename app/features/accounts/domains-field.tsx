import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";
import type { AccountDetails } from "./account";

/** By which mail domains people join the account. */
export function DomainsField({ view, details }: { view: FormView; details: AccountDetails }) {
  const t = useText("accounts");
  return (
    <Field
      name="domains"
      label={t("fields.domains")}
      hint={t("fields.domainsHint")}
      errors={view.errors("domains")}
    >
      {(wiring) => (
        <TextArea
          {...wiring}
          voice="product"
          dir="ltr"
          rows={3}
          defaultValue={view.value("domains", details.domains.join("\n"))}
        />
      )}
    </Field>
  );
}
