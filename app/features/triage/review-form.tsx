import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { TextInput } from "~/ui/text-input";

export interface ReviewFormProps {
  ideaId: number;
  view: FormView;
  /** `YYYY-MM-DD`; "" for never. */
  stored: string;
}

/** When somebody looks at the idea again. */
export function ReviewForm({ ideaId, view, stored }: ReviewFormProps) {
  const t = useText("triage");
  return (
    <Form method="post" action={`/ideas/${ideaId}/review`} className="flex flex-col gap-4">
      <ReturnToField view={view} way="stay" />
      <Field
        name="review"
        label={t("review.label")}
        hint={t("review.hint")}
        errors={view.errors("review")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="date"
            className="max-w-48"
            defaultValue={view.value("review", stored)}
          />
        )}
      </Field>
      <div>
        <Button>{t("review.submit")}</Button>
      </div>
    </Form>
  );
}
