import { useText } from "~/i18n/use-text";

/** The place where the script of the search lists what it suggests. */
export function SearchSuggestions({ id }: { id: string }) {
  const t = useText("community");
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("suggestions.label")}
      data-suggestions
      data-words={t("suggestions.words")}
      data-ideas={t("suggestions.ideas")}
      data-votes={t("suggestions.votes")}
      className="suggestions"
      hidden
    />
  );
}
