import { Form } from "@remix-run/react";
import type { Proof } from "~/features/people/proof";
import { ProofField } from "~/features/people/proof-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";

/** Asks for the erasure of oneself: a password and a word stand against a slip. */
export function ErasureForm({ view, proof }: { view: FormView; proof: Proof }) {
  const t = useText("privacy");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <Checkbox
        name="texts"
        value="yes"
        defaultChecked={view.value("texts") !== ""}
        label={t("erasure.texts")}
        hint={t("erasure.textsHint")}
      />
      <p className="text-md font-strong">{t("erasure.grace")}</p>
      <ProofField view={view} proof={proof} />
      <Field name="confirm" label={t("erasure.confirm")} required errors={view.errors("confirm")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={view.value("confirm")}
          />
        )}
      </Field>
      <div>
        <Button look="danger">{t("erasure.button")}</Button>
      </div>
    </Form>
  );
}
