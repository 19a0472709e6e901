import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { ReturnToField } from "~/ui/return-to";
import { ReasonField, type ReasonFieldProps } from "./reason-field";

/** Hides something, with a reason that its author reads. */
export function HideForm({ view, hint }: ReasonFieldProps) {
  const t = useText("moderation");
  return (
    <Form method="post" className="flex flex-col gap-5">
      <ReturnToField view={view} way="next" />
      <FieldErrors id="hide-error" errors={view.errors("")} />
      <input type="hidden" name="hidden" value="1" />
      <ReasonField view={view} hint={hint} />
      <div>
        <Button look="danger">{t("hide.submit")}</Button>
      </div>
    </Form>
  );
}
