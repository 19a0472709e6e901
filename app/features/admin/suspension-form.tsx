import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { FormAnswer } from "./form-answer";

export interface SuspensionFormProps {
  view: FormView;
  action: string;
  person: { name: string; suspendedAt: number | null };
}

export function SuspensionForm({ view, action, person }: SuspensionFormProps) {
  const t = useText("admin");
  const format = useFormat();
  const { suspendedAt } = person;
  const suspended = suspendedAt !== null;
  return (
    <Form method="post" action={action} className="flex flex-col gap-4">
      <FormAnswer view={view} />
      <p className="max-w-measure text-md text-ink-2">
        {suspended
          ? t("people.restoreBody", { day: format.day(suspendedAt) })
          : t("people.suspendBody")}
      </p>
      <input type="hidden" name="suspended" value={suspended ? "0" : "1"} />
      <div>
        <Button look={suspended ? "outline" : "danger"} size="small">
          {suspended ? t("people.restore") : t("people.suspend", { name: person.name })}
        </Button>
      </div>
    </Form>
  );
}
