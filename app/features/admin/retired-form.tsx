import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { FormAnswer } from "./form-answer";

/** Asks whether a thing is to be retired, or taken back into use; the page around it says which. */
export function RetiredForm({
  view,
  retired,
  back,
}: {
  view: FormView;
  retired: boolean;
  back: string;
}) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FormAnswer view={view} />
      <input type="hidden" name="retired" value={retired ? "0" : "1"} />
      <div className="flex flex-wrap items-center gap-5">
        <Button>{retired ? t("form.restore") : t("form.retire")}</Button>
        <ButtonLink look="quiet" href={back}>
          {say("actions.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
