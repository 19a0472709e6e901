import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { FormAnswer } from "./form-answer";

export interface BounceFormProps {
  view: FormView;
  action: string;
  bounce: { at: number; words: string };
}

/** That mail to a person comes back, in the words of the server, and the end of it. */
export function BounceForm({ view, action, bounce }: BounceFormProps) {
  const t = useText("admin");
  const format = useFormat();
  return (
    <Form method="post" action={action} className="flex flex-col gap-4">
      <FormAnswer view={view} />
      <p className="max-w-measure text-md text-ink-2">
        {t("people.bounceBody", { day: format.day(bounce.at) })}
      </p>
      {bounce.words && <q className="max-w-measure text-sm wrap-anywhere">{bounce.words}</q>}
      <div>
        <Button look="outline" size="small">
          {t("people.bounceClear")}
        </Button>
      </div>
    </Form>
  );
}
