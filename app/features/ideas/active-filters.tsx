import X from "lucide-react/icons/x";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { type IdeaFilters, ideaListUrl } from "./idea-list";
import type { FilterChoices } from "./list-filter";

/** What the list is narrowed to, each a link that widens it again. */
export function ActiveFilters(props: { filters: IdeaFilters; choices: FilterChoices }) {
  const t = useText("ideas");
  const active = useActiveFilters(props.filters, props.choices);
  if (active.length === 0) return null;
  return (
    <ul aria-label={t("filter.active")} className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-sm">
      {active.map(({ name, change }) => (
        <li key={name}>
          <Link
            href={ideaListUrl(props.filters, change)}
            keepScroll
            aria-label={t("filter.remove", { name })}
            className="touch-target inline-flex items-center gap-1.5 py-1 text-accent hover:text-accent-hover"
          >
            {name}
            <X aria-hidden="true" className="size-3.5" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useActiveFilters(filters: IdeaFilters, choices: FilterChoices) {
  const t = useText("ideas");
  const active: { name: string; change: Partial<IdeaFilters> }[] = [];
  if (filters.group) active.push({ name: t(`group.${filters.group}`), change: { group: "" } });
  if (filters.status) {
    const status = choices.statuses.find((each) => each.key === filters.status);
    active.push({ name: status?.name ?? filters.status, change: { status: "" } });
  }
  if (filters.tag !== null) {
    const tag = choices.tags.find((each) => each.id === filters.tag);
    active.push({ name: tag?.name ?? String(filters.tag), change: { tag: null } });
  }
  for (const box of ["mine", "followed", "unanswered"] as const) {
    if (filters[box]) active.push({ name: t(`filter.${box}`), change: { [box]: false } });
  }
  return active;
}
