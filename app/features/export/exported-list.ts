import { type IdeaFilters, ideaListParams, noFilters } from "~/features/ideas/idea-list";

/** A list as an export takes it: in whatever order, since files are in that in which ideas came. */
export function withoutOrder(filters: IdeaFilters): IdeaFilters {
  return { ...filters, order: noFilters.order, seed: noFilters.seed };
}

/** The list that an export is about, as its address says it; "" for all ideas. */
export function exportedList(filters: IdeaFilters): string {
  return String(ideaListParams(withoutOrder(filters)));
}
