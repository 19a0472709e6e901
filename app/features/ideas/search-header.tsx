import { Form } from "@remix-run/react";
import { SearchSuggestions } from "~/features/community/search-suggestions";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";
import { SearchField } from "~/ui/search-field";
import { useFilterNames } from "./filter-names";
import { type IdeaFilters, ideaListParams, QUERY_MAX } from "./idea-list";
import type { FilterChoices } from "./list-filter";
import { SearchNotes } from "./search-notes";
import type { SearchReport } from "./search-report";

export interface SearchHeaderProps {
  filters: IdeaFilters;
  choices: FilterChoices;
  total: { count: number; capped: boolean };
  /** Null where nothing was searched for yet. */
  report: SearchReport | null;
}

/** What a search found and what it looked for, and its words to be changed. */
export function SearchHeader({ filters, choices, total, report }: SearchHeaderProps) {
  const t = useText("ideas");
  const { q } = filters;
  const title = useSearchTitle({ filters, choices, total, report });
  return (
    <>
      <PageHeader title={title} lede={q ? undefined : t("search.hint")} />
      <Form
        key={q}
        action="/ideas"
        method="get"
        role="search"
        aria-label={t("search.label")}
        className="flex gap-3"
      >
        {[...ideaListParams({ ...filters, q: "" })].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SearchField
          name="q"
          label={t("search.label")}
          placeholder={t("search.label")}
          defaultValue={q}
          maxLength={QUERY_MAX}
          autoFocus={!q}
          className="flex-1"
          data-suggest="search-suggestions"
          below={<SearchSuggestions id="search-suggestions" />}
        />
        <Button look="outline">{t("search.title")}</Button>
      </Form>
      <p className="meta pt-2 text-ink-2">{t("search.typing")}</p>
      <div className="pb-8">{report && <SearchNotes filters={filters} report={report} />}</div>
    </>
  );
}

/** "12 ideas for “kaffee mühle”: Planned, by Anna". */
function useSearchTitle({ filters, choices, total, report }: SearchHeaderProps): string {
  const t = useText("ideas");
  const { number } = useFormat();
  const namesOf = useFilterNames(choices);
  if (!report) return t("search.title");
  const { correction } = report;
  const words = correction && correction.literal === 0 ? correction.used : report.filters.q;
  const found = { q: words, count: total.count, number: number(total.count) };
  const title = words
    ? t(total.capped ? "search.foundMany" : "search.found", found)
    : t(total.capped ? "search.countMany" : "search.count", found);
  const typed = report.typed.flatMap(({ change, name }) =>
    change.board ? (name ?? []) : namesOf(change, name).map((each) => each.name),
  );
  const names = [...namesOf(filters).map((each) => each.name), ...typed];
  return names.length > 0 ? t("search.within", { found: title, filters: names.join(", ") }) : title;
}
