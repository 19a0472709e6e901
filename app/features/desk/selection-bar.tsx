import { BULK_MOST } from "~/features/triage/bulk/bulk-change";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { useShortcut } from "~/ui/shortcut";
import { type DeskPlace, deskPath } from "./queue";

/** The form that the boxes of the list belong to. */
export const SELECTION_FORM = "selection";

/** What is done with the ticked ideas, or with all of the queue; seen once something is ticked. */
export function SelectionBar({ place, count }: { place: DeskPlace; count: number }) {
  const t = useText("desk");
  const { number } = useFormat();
  const { wiring, printed } = useShortcut("b");
  const query = deskPath({ ...place, after: null, idea: null }).split("?")[1] ?? "";
  return (
    <form
      id={SELECTION_FORM}
      action="/desk/bulk"
      method="get"
      className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-gutter py-3 md:ps-7 md:pe-3 not-noscript:hidden not-noscript:group-has-[input[name=ids]:checked]/list:flex [body:has([data-demo-bar])_&]:bottom-11"
    >
      <input type="hidden" name="query" value={query} />
      <Button size="small" {...wiring}>
        {t("select.change")}
        {printed}
      </Button>
      <Button size="small" look="quiet" name="all" value="1">
        {t("select.all", { count, shown: number(Math.min(count, BULK_MOST)) })}
      </Button>
    </form>
  );
}
