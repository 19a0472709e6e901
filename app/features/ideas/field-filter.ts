import type { BoardField } from "~/features/boards/board-field";
import { fieldIdOf, fieldParam } from "~/platform/asked-field";

/** The ideas of a board that answer one of its fields so. */
export interface FieldFilter {
  id: number;
  value: string;
}

const FILTERS_AT_MOST = 5;

/** The field filters of an address: `field_3=Kogge`. */
export function readFieldFilters(params: URLSearchParams, clean: (text: string) => string) {
  const filters: FieldFilter[] = [];
  for (const [name, text] of params) {
    const id = fieldIdOf(name);
    const value = clean(text);
    if (id !== undefined && value !== "" && !filters.some((each) => each.id === id)) {
      filters.push({ id, value });
    }
  }
  return filters.sort((left, right) => left.id - right.id).slice(0, FILTERS_AT_MOST);
}

/** As {@link readFieldFilters} reads them. */
export function fieldFilterParams(filters: readonly FieldFilter[]): [string, string][] {
  return filters.map(({ id, value }) => [fieldParam(id), value]);
}

/**
 * The filter that somebody means who types the name of a field and a choice of it, in whatever case;
 * undefined when no such field is among these or it has no such choice.
 */
export function findFieldFilter(
  fields: readonly Pick<BoardField, "id" | "name" | "kind" | "choices">[],
  name: string,
  value: string,
): FieldFilter | undefined {
  const fold = (text: string) => text.normalize("NFKC").trim().toLowerCase();
  for (const field of fields) {
    if (field.kind !== "choice" || fold(field.name) !== fold(name)) continue;
    const choice = field.choices.find((each) => fold(each) === fold(value));
    if (choice !== undefined) return { id: field.id, value: choice };
  }
  return undefined;
}
