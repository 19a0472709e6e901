import { canDecide } from "~/features/ideas/idea.policy";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { SuggestionRecord, SuggestionsFrom } from "./suggestion";

/** How open an item is to suggestions, and how this viewer stands to it. */
export interface Openness {
  suggestions: SuggestionsFrom;
  following: boolean;
  coWriter: boolean;
}

/** Suggesting other words: staff always, members as the item is open to them. */
export function canSuggest(viewer: Viewer, item: Openness): boolean {
  if (!canTakePart(viewer)) return false;
  if (isStaff(viewer) || item.coWriter) return true;
  return item.suggestions === "everyone" || (item.suggestions === "followers" && item.following);
}

/** Taking a suggestion up or not: the item's owner, product and admin. */
export function canDecideSuggestion(viewer: Viewer, item: { ownerId: number | null }): boolean {
  return canDecide(viewer) || (isStaff(viewer) && viewer.id === item.ownerId);
}

/** Changing one's suggestion, and taking it back, while nobody decided. */
export function canChangeSuggestion(
  viewer: Viewer,
  suggestion: Pick<SuggestionRecord, "authorId" | "state">,
): boolean {
  return viewer.id === suggestion.authorId && suggestion.state === "open";
}

/** Saying that one agrees with somebody else's suggestion. */
export function canAgree(
  viewer: Viewer,
  suggestion: Pick<SuggestionRecord, "authorId" | "state" | "hidden">,
): boolean {
  const open = suggestion.state === "open" && !suggestion.hidden;
  return canTakePart(viewer) && viewer.id !== suggestion.authorId && open;
}

/** Hiding what is against the rules: as deciding. */
export function canHideSuggestion(viewer: Viewer, item: { ownerId: number | null }): boolean {
  return canDecideSuggestion(viewer, item);
}

/** Who may suggest, and whom to invite: as deciding. */
export function canOpenItem(viewer: Viewer, item: { ownerId: number | null }): boolean {
  return canDecideSuggestion(viewer, item);
}
