import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Pagination } from "~/ui/pagination";
import { type IdeaFilters, ideaListParams, ideaListUrl } from "./idea-list";
import { type ListCursor, writeCursor } from "./list-cursor";

export interface ListPagesProps {
  filters: IdeaFilters;
  offset: number;
  shown: number;
  total: { count: number; capped: boolean };
  next: ListCursor | null;
  previous: { cursor: ListCursor | null } | null;
}

/** The ways on and back, and where one is. */
export function ListPages({ filters, offset, shown, total, next, previous }: ListPagesProps) {
  const t = useText("ideas");
  const { number } = useFormat();
  if (shown === 0 && !previous) return null;
  const range = {
    from: number(offset + 1),
    to: number(offset + shown),
    total: total.capped ? t("pages.atLeast", { total: number(total.count) }) : number(total.count),
  };
  return (
    <Pagination
      className="pt-6"
      label={t("pages.label")}
      previous={
        previous ? { href: pageUrl(filters, previous.cursor), label: t("pages.back") } : undefined
      }
      next={next ? { href: pageUrl(filters, next), label: t("pages.on") } : undefined}
      text={shown > 0 ? t("pages.range", range) : undefined}
    />
  );
}

function pageUrl(filters: IdeaFilters, cursor: ListCursor | null): string {
  if (!cursor) return ideaListUrl(filters);
  const params = ideaListParams(filters);
  params.set(cursor.direction, writeCursor(cursor));
  return `/ideas?${params}`;
}
