import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { HideForm } from "./hide-form";

export interface HideOrShowProps {
  view: FormView;
  hidden: boolean;
  /** On the button that shows it again. */
  show: string;
}

/** The form that hides something of an item with a reason, or shows it again; its author is sent no mail. */
export function HideOrShow({ view, hidden, show }: HideOrShowProps) {
  const t = useText("moderation");
  if (!hidden) return <HideForm view={view} hint={t("hide.readHint")} />;
  return (
    <Form method="post">
      <Button name="hidden" value="0">
        {show}
      </Button>
    </Form>
  );
}
