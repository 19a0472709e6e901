import { useText } from "~/i18n/use-text";
import { type IdeaFilters, switches } from "./idea-list";
import type { FilterChoices } from "./list-filter";

/** A filter in words, and what takes it away. */
export interface FilterName {
  name: string;
  change: Partial<IdeaFilters>;
}

/** What a list is narrowed to, in words; `name` is of the person or the board where it is known. */
export function useFilterNames(choices: FilterChoices) {
  const t = useText("ideas");
  const say = useText("shared");
  return (filters: Partial<IdeaFilters>, name: string | null = null): FilterName[] => {
    const names: FilterName[] = [];
    const { group, status, tag, segment, by, votes, after, before } = filters;
    if (group) names.push({ name: t(`group.${group}`), change: { group: "" } });
    if (status) {
      const known = choices.statuses.find((each) => each.key === status);
      names.push({ name: known?.name ?? status, change: { status: "" } });
    }
    if (tag != null) {
      const known = choices.tags.find((each) => each.id === tag);
      names.push({ name: known?.name ?? String(tag), change: { tag: null } });
    }
    if (segment != null) {
      const known = choices.segments.find((each) => each.id === segment);
      names.push({ name: known?.name ?? t("filter.segment"), change: { segment: null } });
    }
    for (const field of filters.fields ?? []) {
      const known = choices.fields.find((each) => each.id === field.id)?.name;
      names.push({
        name:
          known === undefined
            ? field.value
            : say("signs.labelled", { label: known, value: field.value }),
        change: { fields: (filters.fields ?? []).filter((each) => each !== field) },
      });
    }
    if (by) names.push({ name: t("filter.by", { name: name ?? by }), change: { by: "" } });
    if (votes != null)
      names.push({ name: t("filter.votes", { count: votes }), change: { votes: null } });
    if (after) names.push({ name: t("filter.after", { day: after }), change: { after: "" } });
    if (before) names.push({ name: t("filter.before", { day: before }), change: { before: "" } });
    for (const box of switches) {
      if (filters[box]) names.push({ name: t(`filter.${box}`), change: { [box]: false } });
    }
    return names;
  };
}
