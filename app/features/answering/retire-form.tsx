import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";

export interface RetireFormProps {
  view: FormView;
  retired: boolean;
  back: string;
}

/** Asks whether words are to be retired, or taken back into use; the page around it says which. */
export function RetireForm({ view, retired, back }: RetireFormProps) {
  const t = useText("answering");
  const say = useText("shared");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="retire-error" errors={view.errors("")} />
      <input type="hidden" name="retired" value={retired ? "0" : "1"} />
      <div className="flex flex-wrap items-center gap-5">
        <Button>{t(retired ? "retire.restore" : "retire.retire")}</Button>
        <ButtonLink look="quiet" href={back}>
          {say("actions.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
