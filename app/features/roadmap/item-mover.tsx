import { useFetcher } from "@remix-run/react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { IconButton } from "~/ui/icon-button";
import { Link } from "~/ui/link";
import type { ItemCard } from "./roadmap-item";

/** The items of a column between which one moves by a press. */
export interface Neighbours {
  /** After which the item stands when it moves up; null at the top, undefined where it is there already. */
  up: number | null | undefined;
  down: number | undefined;
}

/** Moves an item within its column, and leads to the form that moves it to another. */
export function ItemMover({ item, up, down }: Neighbours & { item: ItemCard }) {
  const t = useText("roadmap");
  const { id, title } = item;
  return (
    <div className="-ms-2 flex flex-wrap items-center gap-x-1 pt-1 text-sm text-ink-2 print:hidden">
      <Step item={item} after={up} label={t("move.up", { title })}>
        <ArrowUp aria-hidden="true" className="size-4" />
      </Step>
      <Step item={item} after={down} label={t("move.down", { title })}>
        <ArrowDown aria-hidden="true" className="size-4" />
      </Step>
      <Link
        href={`/roadmap/${id}/horizon?return_to=${encodeURIComponent("/roadmap")}`}
        aria-label={t("move.named", { title })}
        className="touch-target px-2 py-2 hover:text-accent"
      >
        {t("move.short")}
      </Link>
    </div>
  );
}

interface StepProps {
  item: ItemCard;
  after: number | null | undefined;
  label: string;
  children: ReactNode;
}

function Step({ item, after, label, children }: StepProps) {
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action={`/roadmap/${item.id}/horizon`}>
      <input type="hidden" name="horizon" value={item.horizon} />
      <input type="hidden" name="after" value={after ?? ""} />
      <input type="hidden" name="return_to" value={`/roadmap#${item.horizon}`} />
      <input type="hidden" name="stay" value="1" />
      <IconButton type="submit" label={label} disabled={after === undefined} icon={children} />
    </fetcher.Form>
  );
}
