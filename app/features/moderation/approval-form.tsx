import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReasonField } from "./reason-field";

/** Publishes something that waits, or refuses it with a reason that its author reads. */
export function ApprovalForm({ view }: { view: FormView }) {
  const t = useText("moderation");
  return (
    <div className="flex flex-col gap-8">
      <Form method="post">
        <p className="pb-3 text-md text-ink-2">{t("waiting.approveHint")}</p>
        <Button name="decision" value="approved">
          {t("waiting.approve")}
        </Button>
      </Form>
      <Form method="post" className="flex flex-col gap-5 border-t border-line pt-6">
        <FieldErrors id="approval-error" errors={view.errors("")} />
        <ReasonField view={view} />
        <div>
          <Button look="danger" name="decision" value="refused">
            {t("waiting.refuseSubmit")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
