import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";

export interface PlannedErasureFormProps {
  view: FormView;
  action: string;
  erasureAt: number | null;
}

/** Plans the erasure of somebody who asked for it, or calls it off. */
export function PlannedErasureForm({ view, action, erasureAt }: PlannedErasureFormProps) {
  const t = useText("privacy");
  const format = useFormat();
  const planned = erasureAt !== null;
  return (
    <Form method="post" action={action} className="flex flex-col gap-4">
      <FormRefusal errors={view.errors("")} />
      <p className="max-w-measure text-md text-ink-2">
        {planned ? t("admin.planned", { day: format.day(erasureAt) }) : t("admin.body")}
      </p>
      <input type="hidden" name="erase" value={planned ? "0" : "1"} />
      <div>
        <Button look={planned ? "outline" : "danger"} size="small">
          {planned ? t("admin.keep") : t("admin.button")}
        </Button>
      </div>
    </Form>
  );
}
