import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";
import { SearchField } from "~/ui/search-field";
import { type IdeaFilters, ideaListParams, QUERY_MAX } from "./idea-list";

export interface SearchHeaderProps {
  filters: IdeaFilters;
  total: { count: number; capped: boolean };
}

/** The title of a search, what it found, and its words to be changed. */
export function SearchHeader({ filters, total }: SearchHeaderProps) {
  const t = useText("ideas");
  const { number } = useFormat();
  const { q } = filters;
  const found = { q, count: total.count, number: number(total.count) };
  return (
    <>
      <PageHeader
        title={q ? t(total.capped ? "search.foundMany" : "search.found", found) : t("search.title")}
        lede={q ? undefined : t("search.hint")}
      />
      <Form
        key={q}
        action="/ideas"
        method="get"
        role="search"
        aria-label={t("search.label")}
        className="flex gap-3 pb-8"
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
        />
        <Button look="outline">{t("search.title")}</Button>
      </Form>
    </>
  );
}
