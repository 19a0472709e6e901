import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { type IdeaFilters, ideaListUrl } from "./idea-list";
import type { SearchReport } from "./search-report";

const LINK = "touch-target font-strong text-accent hover:text-accent-hover";

/** What a search did with what was typed, where that is not plain, and how to have it otherwise. */
export function SearchNotes({ filters, report }: { filters: IdeaFilters; report: SearchReport }) {
  const t = useText("ideas");
  const { correction, unknown } = report;
  const literal = filters.literal && report.filters.q !== "";
  if (!correction && unknown.length === 0 && !literal) return null;
  return (
    <div role="status" className="flex flex-col gap-1 pt-4">
      {correction && (
        <p>
          {t(correction.literal > 0 ? "search.alsoFor" : "search.insteadFor", { ...correction })}{" "}
          <Link href={ideaListUrl(filters, { literal: true })} className={LINK}>
            {t("search.literally", { written: correction.written })}
          </Link>
        </p>
      )}
      {literal && (
        <p>
          {t("search.literal", { q: report.filters.q })}{" "}
          <Link href={ideaListUrl(filters, { literal: false })} className={LINK}>
            {t("search.forgiving")}
          </Link>
        </p>
      )}
      {unknown.map((text) => (
        <p key={text} className="text-ink-2">
          {t("search.noFilter", { text })}
        </p>
      ))}
    </div>
  );
}
