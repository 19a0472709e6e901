import { type Suggestion, type SuggestionQuery, suggestionKinds } from "../suggestion";

/** What may be meant; nothing where nobody answers, since typing goes on without. */
export async function fetchSuggestions(
  { mark, query }: SuggestionQuery,
  ideaId: number | undefined,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const search = new URLSearchParams({ q: query });
  if (mark === "@" && ideaId) search.set("idea", String(ideaId));
  try {
    const answer = await fetch(`/suggest/${suggestionKinds[mark]}?${search}`, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  } catch {
    return [];
  }
}
