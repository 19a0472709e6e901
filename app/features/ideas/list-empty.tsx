import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { type IdeaFilters, ideaListUrl, isFiltered, noFilters } from "./idea-list";
import type { SearchReport } from "./search-report";

export interface ListEmptyProps {
  filters: IdeaFilters;
  /** How a search was understood. */
  search: SearchReport | null;
}

/** Why a list is empty, and what to do next. */
export function ListEmpty({ filters, search }: ListEmptyProps) {
  const t = useText("ideas");
  const { kind, href } = nextStep(search?.filters ?? filters);
  return (
    <EmptyState
      title={t(`empty.${kind}.title`, { q: search?.filters.q ?? filters.q })}
      action={
        <ButtonLink look="outline" href={href}>
          {t(`empty.${kind}.action`)}
        </ButtonLink>
      }
    >
      {t(`empty.${kind}.body`)}
      {kind === "search" && search && <WiderSearches filters={filters} search={search} />}
    </EmptyState>
  );
}

/** The search without its filters, or without one of its words where that finds something. */
function WiderSearches({ filters, search }: { filters: IdeaFilters; search: SearchReport }) {
  const t = useText("ideas");
  const narrowed = filters.board !== "" || isFiltered({ ...search.filters, q: "" });
  const wider = [
    ...(narrowed ? [{ q: search.filters.q, text: t("empty.search.unfiltered") }] : []),
    ...search.fewer.map((q) => ({ q, text: t("empty.search.fewer", { q }) })),
  ];
  if (wider.length === 0) return null;
  return (
    <span className="flex flex-col items-start pt-3">
      {wider.map(({ q, text }) => (
        <Link
          key={text}
          href={ideaListUrl(narrowed && q === search.filters.q ? noFilters : filters, { q })}
          className="touch-target py-1 font-strong text-accent hover:text-accent-hover"
        >
          {text}
        </Link>
      ))}
    </span>
  );
}

function nextStep(filters: IdeaFilters) {
  const { q, board } = filters;
  if (q)
    return { kind: "search", href: `/ideas/new?${new URLSearchParams({ title: q })}` } as const;
  if (filters.followed) return { kind: "followed", href: ideaListUrl(noFilters) } as const;
  if (filters.mine) return { kind: "mine", href: "/ideas/new" } as const;
  if (isFiltered(filters) || filters.order === "answered") {
    return { kind: "filter", href: ideaListUrl(noFilters, { board }) } as const;
  }
  return { kind: "none", href: board ? `/ideas/new?board=${board}` : "/ideas/new" } as const;
}
