import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { Section } from "./section";
import type { SuggestionView } from "./suggestion";
import { SuggestionEntry } from "./suggestion-entry";

export interface SectionSuggestionsProps {
  itemId: number;
  path: string;
  section: Section;
  suggestions: readonly SuggestionView[];
  canSuggest: boolean;
}

/** What waits to be decided for a section, and the way to suggest something. */
export function SectionSuggestions(props: SectionSuggestionsProps) {
  const { itemId, path, section, suggestions, canSuggest } = props;
  const t = useText("brief");
  const own = suggestions.some((suggestion) => suggestion.can.withdraw);
  return (
    <>
      {suggestions.map((suggestion) => (
        <SuggestionEntry
          key={suggestion.id}
          itemId={itemId}
          suggestion={suggestion}
          returnTo={`${path}#suggestion-${suggestion.id}`}
        />
      ))}
      {canSuggest && !own && (
        <p className="pt-2 print:hidden">
          <Link
            href={`/roadmap/${itemId}/sections/${section}/suggestion`}
            className="touch-target text-sm font-strong text-accent hover:text-accent-hover"
          >
            {t("suggest.link")}
            <span className="sr-only">: {t(`section.${section}`)}</span>
          </Link>
        </p>
      )}
    </>
  );
}
