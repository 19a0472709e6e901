import { Form } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export interface MarkFormProps {
  itemId: number;
  rowId: number;
  marked: boolean;
}

/** "Applies to us", and no more. */
export function MarkForm({ itemId, rowId, marked }: MarkFormProps) {
  const t = useText("register");
  return (
    <Form method="post" action={`/roadmap/${itemId}/register/${rowId}/mark`} preventScrollReset>
      <input type="hidden" name="applies" value={marked ? "0" : "1"} />
      <Button
        look={marked ? "outline" : "filled"}
        icon={marked ? <Check aria-hidden="true" className="size-4" /> : undefined}
      >
        {t(marked ? "mark.marked" : "mark.mark")}
      </Button>
      <p className="meta pt-2">{t(marked ? "mark.undoHint" : "mark.hint")}</p>
    </Form>
  );
}
