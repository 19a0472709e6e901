import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { Select } from "~/ui/select";

export interface OwnerFormProps {
  ideaId: number;
  view: FormView;
  ownerId: number | null;
  /** The people of the company. */
  choices: readonly { id: number; name: string }[];
}

/** Who of the company takes care of the idea. */
export function OwnerForm({ ideaId, view, ownerId, choices }: OwnerFormProps) {
  const t = useText("triage");
  return (
    <Form method="post" action={`/ideas/${ideaId}/owner`} className="flex flex-col gap-4">
      <ReturnToField view={view} way="stay" />
      <Field
        name="owner"
        label={t("owner.label")}
        hint={t("owner.hint")}
        errors={view.errors("owner")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("owner", ownerId === null ? "" : String(ownerId))}
          >
            <option value="">{t("owner.nobody")}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <Button>{t("owner.submit")}</Button>
      </div>
    </Form>
  );
}
