import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type IdeaFilters, ideaListUrl, isFiltered, noFilters } from "./idea-list";

/** Why a list is empty, and what to do next. */
export function ListEmpty({ filters }: { filters: IdeaFilters }) {
  const t = useText("ideas");
  const { kind, href } = nextStep(filters);
  return (
    <EmptyState
      title={t(`empty.${kind}.title`, { q: filters.q })}
      action={
        <ButtonLink look="outline" href={href}>
          {t(`empty.${kind}.action`)}
        </ButtonLink>
      }
    >
      {t(`empty.${kind}.body`)}
    </EmptyState>
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
