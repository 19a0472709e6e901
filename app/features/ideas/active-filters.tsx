import X from "lucide-react/icons/x";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { useFilterNames } from "./filter-names";
import { type IdeaFilters, ideaListUrl } from "./idea-list";
import type { FilterChoices } from "./list-filter";
import { type TypedFilter, withoutToken } from "./typed-filters";

export interface ActiveFiltersProps {
  filters: IdeaFilters;
  choices: FilterChoices;
  /** Those that stand in the search. */
  typed: readonly TypedFilter[];
}

/** What the list is narrowed to, each a link that widens it again. */
export function ActiveFilters(props: ActiveFiltersProps) {
  const t = useText("ideas");
  const active = useActiveFilters(props);
  if (active.length === 0) return null;
  return (
    <ul aria-label={t("filter.active")} className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-sm">
      {active.map(({ name, href }) => (
        <li key={href}>
          <Link
            href={href}
            keepScroll
            aria-label={t("filter.remove", { name })}
            className="touch-target inline-flex items-center gap-1.5 py-1 text-accent hover:text-accent-hover"
          >
            <bdi>{name}</bdi>
            <X aria-hidden="true" className="size-3.5" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useActiveFilters({ filters, choices, typed }: ActiveFiltersProps) {
  const namesOf = useFilterNames(choices);
  const chosen = namesOf(filters).map(({ name, change }) => ({
    name,
    href: ideaListUrl(filters, change),
  }));
  const written = typed.map(({ text, change, name }) => ({
    name: change.board ? (name ?? change.board) : (namesOf(change, name)[0]?.name ?? text),
    href: ideaListUrl(filters, { q: withoutToken(filters.q, text) }),
  }));
  return [...chosen, ...written];
}
