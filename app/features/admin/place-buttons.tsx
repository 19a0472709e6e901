import { Form } from "@remix-run/react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import { useText } from "~/i18n/use-text";
import { IconButton } from "~/ui/icon-button";

export interface PlaceButtonsProps {
  name: string;
  /** Where the place is set. */
  action: string;
  /** From 1. */
  place: number;
  /** How many stand in the order. */
  of: number;
}

/** One step up or down; each sets the place, so that pressing twice at once moves one step. */
export function PlaceButtons({ name, action, place, of }: PlaceButtonsProps) {
  const t = useText("admin");
  return (
    <Form method="post" action={action} preventScrollReset className="-my-2.5 inline-flex">
      <IconButton
        type="submit"
        name="place"
        value={place - 1}
        disabled={place <= 1}
        label={t("form.moveUp", { name })}
        icon={<ArrowUp aria-hidden="true" className="size-4" />}
      />
      <IconButton
        type="submit"
        name="place"
        value={place + 1}
        disabled={place >= of}
        label={t("form.moveDown", { name })}
        icon={<ArrowDown aria-hidden="true" className="size-4" />}
      />
    </Form>
  );
}
