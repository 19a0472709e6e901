import { type Suggestion, type SuggestionQuery, suggestionKinds } from "../suggestion";

/** What may be meant; nothing where nobody answers, since typing goes on without. */
export async function fetchSuggestions(
  { mark, query }: SuggestionQuery,
  about: { ideaId: number | undefined; team: boolean },
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const search = new URLSearchParams({ q: query });
  if (mark === "@" && about.ideaId) search.set("idea", String(about.ideaId));
  if (mark === "@" && about.team) search.set("team", "1");
  try {
    const answer = await fetch(`/suggest/${suggestionKinds[mark]}?${search}`, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  } catch {
    return [];
  }
}
