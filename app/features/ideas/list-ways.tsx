import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { OrderLinks } from "~/ui/order-links";
import { Tabs } from "~/ui/tabs";
import {
  type BoardTab,
  defaultOrder,
  type IdeaFilters,
  ideaListUrl,
  isFiltered,
  orders,
} from "./idea-list";
import { type FilterChoices, ListFilter } from "./list-filter";

export interface ListWaysProps {
  filters: IdeaFilters;
  boards: readonly BoardTab[];
  /** How many ideas all boards have. */
  all: number;
  choices: FilterChoices;
}

/** The ways through a list: boards, orders, filters. */
export function ListWays({ filters, boards, all, choices }: ListWaysProps) {
  const t = useText("ideas");
  const { number } = useFormat();
  const tabs = [{ slug: "", name: t("list.all"), count: all }, ...boards];
  // The stored counts are of whole boards; beside a search or a filter they would mislead.
  const counted = !isFiltered(filters);
  return (
    <div className="flex flex-col gap-2">
      <Tabs
        label={t("list.boards")}
        keepScroll
        tabs={tabs.map((board) => ({
          href: ideaListUrl(filters, { board: board.slug }),
          label: board.name,
          count: counted && board.count !== null ? number(board.count) : undefined,
          current: filters.board === board.slug,
        }))}
      />
      <OrderLinks
        label={t("list.order")}
        links={useOrderLinks(filters)}
        end={<ListFilter filters={filters} choices={choices} />}
      />
    </div>
  );
}

function useOrderLinks(filters: IdeaFilters) {
  const t = useText("ideas");
  const current = filters.order ?? defaultOrder(filters);
  const shown = filters.q ? ([null, ...orders] as const) : orders;
  return shown.map((order) => ({
    href: ideaListUrl(filters, { order, seed: null }),
    label: t(`order.${order ?? "best"}`),
    current: order === current,
  }));
}
