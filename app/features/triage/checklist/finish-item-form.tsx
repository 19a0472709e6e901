import { useFetcher } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useText } from "~/i18n/use-text";
import { ReturnToField } from "~/ui/return-to";
import type { ChecklistItem } from "./checklist";

/** One press says that an item is done, the next that it is not. */
export function FinishItemForm({ item }: { item: ChecklistItem }) {
  const t = useText("triage");
  const fetcher = useFetcher({ key: `checklist-item-${item.id}` });
  const wanted = fetcher.formData?.get("done");
  const done = typeof wanted === "string" ? wanted === "1" : item.done !== null;
  return (
    <fetcher.Form method="post" action={`/ideas/${item.ideaId}/checklist/${item.id}/done`}>
      <ReturnToField way="stay" />
      <input type="hidden" name="stay" value="1" />
      <button
        type="submit"
        name="done"
        value={done ? "0" : "1"}
        aria-pressed={done}
        aria-label={t("checklist.done", { item: item.body })}
        className="group/item flex w-full items-start gap-2.5 pt-1.5 text-start text-sm pointer-coarse:min-h-target"
      >
        <span
          aria-hidden="true"
          className="mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-sm border border-line-strong group-aria-pressed/item:border-accent-fill group-aria-pressed/item:bg-accent-fill group-aria-pressed/item:text-on-accent"
        >
          {done && <Check className="size-3.5" />}
        </span>
        <span
          dir="auto"
          className="min-w-0 flex-1 wrap-anywhere group-aria-pressed/item:text-ink-2 group-aria-pressed/item:line-through"
        >
          {item.body}
        </span>
      </button>
    </fetcher.Form>
  );
}
