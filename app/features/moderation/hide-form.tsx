import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { ReasonField } from "./reason-field";

/** Hides an idea or a comment, with a reason that its author reads. */
export function HideForm({ view }: { view: FormView }) {
  const t = useText("moderation");
  return (
    <Form method="post" className="flex flex-col gap-5">
      <ReturnToField view={view} way="next" />
      <FieldErrors id="hide-error" errors={view.errors("")} />
      <input type="hidden" name="hidden" value="1" />
      <ReasonField view={view} />
      <div>
        <Button look="danger">{t("hide.submit")}</Button>
      </div>
    </Form>
  );
}
