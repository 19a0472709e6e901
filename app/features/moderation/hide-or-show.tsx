import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { HideForm } from "./hide-form";

export interface HideOrShowProps {
  view: FormView;
  hidden: boolean;
  /** On the button that shows it again. */
  show: string;
}

/** The form that hides something with a reason, or shows it again. */
export function HideOrShow({ view, hidden, show }: HideOrShowProps) {
  if (!hidden) return <HideForm view={view} />;
  return (
    <Form method="post">
      <Button name="hidden" value="0">
        {show}
      </Button>
    </Form>
  );
}
