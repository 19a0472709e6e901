import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Pagination } from "~/ui/pagination";
import type { SuggestionView } from "./suggestion";
import { SuggestionEntry } from "./suggestion-entry";

export interface SuggestionListProps {
  itemId: number;
  suggestions: readonly SuggestionView[];
  /** Where older ones begin. */
  next: number | null;
}

/** What was ever suggested for an item, newest first. */
export function SuggestionList({ itemId, suggestions, next }: SuggestionListProps) {
  const t = useText("brief");
  const at = `/roadmap/${itemId}/suggestions`;
  if (suggestions.length === 0) {
    return <p className="reading border-t border-rule pt-5">{t("suggestion.none")}</p>;
  }
  return (
    <>
      <ol className="border-t border-rule">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id} className="border-b border-line pt-5 pb-6">
            <h2 className="text-sm font-medium text-ink-2">
              <Link href={`${at}/${suggestion.id}`} className="touch-target hover:text-accent">
                {t(`section.${suggestion.section}`)}
              </Link>
            </h2>
            <SuggestionEntry itemId={itemId} suggestion={suggestion} returnTo={at} />
          </li>
        ))}
      </ol>
      <Pagination
        label={t("suggestion.pages")}
        className="pt-8"
        next={
          next === null ? undefined : { href: `${at}?before=${next}`, label: t("suggestion.older") }
        }
      />
    </>
  );
}
