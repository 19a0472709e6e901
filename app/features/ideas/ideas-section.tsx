import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { ActiveFilters } from "./active-filters";
import type { IdeaCard } from "./idea";
import type { BoardTab, IdeaFilters } from "./idea-list";
import { IdeaRows } from "./idea-rows";
import type { ListCursor } from "./list-cursor";
import { ListEmpty } from "./list-empty";
import type { FilterChoices } from "./list-filter";
import { ListPages } from "./list-pages";
import { ListWays } from "./list-ways";
import type { SearchReport } from "./search-report";

export interface IdeasSectionProps<T extends IdeaCard> {
  list: {
    filters: IdeaFilters;
    choices: FilterChoices;
    ways: { tabs: readonly BoardTab[]; all: number };
    page: {
      ideas: readonly T[];
      offset: number;
      total: { count: number; capped: boolean };
      next: ListCursor | null;
      previous: { cursor: ListCursor | null } | null;
      search: SearchReport | null;
    };
  };
  /** What stands before an idea: the vote. */
  vote: (idea: T) => ReactNode;
  /** What unfolds beneath it. */
  beneath: (idea: T) => ReactNode;
}

/** The ideas of a list with the ways through them. */
export function IdeasSection<T extends IdeaCard>({ list, vote, beneath }: IdeasSectionProps<T>) {
  const t = useText("ideas");
  const { filters, choices, ways, page } = list;
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas" className="sr-only">
        {t("list.heading")}
      </h2>
      <ListWays filters={filters} boards={ways.tabs} all={ways.all} choices={choices} />
      <ActiveFilters filters={filters} choices={choices} typed={page.search?.typed ?? []} />
      {page.ideas.length > 0 ? (
        <IdeaRows ideas={page.ideas} hits={page.search?.hits ?? []} vote={vote} beneath={beneath} />
      ) : (
        <ListEmpty filters={filters} search={page.search} />
      )}
      <ListPages
        filters={filters}
        shown={page.ideas.length}
        offset={page.offset}
        total={page.total}
        next={page.next}
        previous={page.previous}
      />
    </section>
  );
}
