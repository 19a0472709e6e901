import type { Viewer } from "~/features/people/viewer";
import { foldWords, queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import type { IdeaCard } from "./idea";
import { cardsOf } from "./idea-cards.queries.server";
import { type IdeaFilters, noFilters } from "./idea-list";
import { searchIdeas } from "./search-ideas.queries.server";
import { readSearch } from "./typed-filters.queries.server";

const WORDS_AT_MOST = 3;
const IDEAS_AT_MOST = 5;
const TITLES_READ = 20;

/** What somebody may be about to search for. */
export interface Suggestions {
  /** Whole searches. */
  words: string[];
  ideas: Pick<IdeaCard, "id" | "title" | "path" | "language" | "status" | "voteCount">[];
}

/**
 * Searches and ideas for what is being typed. Completions are words of titles that the viewer may
 * see, never of the vocabulary, which knows more.
 */
export async function suggest(db: Db, viewer: Viewer, typed: string): Promise<Suggestions> {
  const { filters } = await readSearch(db, viewer, { ...noFilters, q: typed });
  if (!filters.q) return { words: [], ideas: [] };
  const { ids, correction } = await searchIdeas(db, viewer, withoutSignIn(filters, viewer));
  const cards = await cardsOf(db, viewer, ids.slice(0, TITLES_READ));
  const titles = cards.map(({ title }) => title);
  const corrected = correction ? [correction.used] : [];
  const words = [...new Set([...corrected, ...completionsOf(filters.q, titles)])];
  return {
    words: words.slice(0, WORDS_AT_MOST),
    ideas: cards
      .slice(0, IDEAS_AT_MOST)
      .map(({ id, title, path, language, status, voteCount }) => ({
        ...{ id, title, path, language, status, voteCount },
      })),
  };
}

/** A list of suggestions leads nobody to sign in. */
function withoutSignIn(filters: IdeaFilters, viewer: Viewer): IdeaFilters {
  return viewer.id === null ? { ...filters, mine: false, followed: false } : filters;
}

/** The search with its last word finished as titles have it, the most frequent first. */
function completionsOf(typed: string, titles: readonly string[]): string[] {
  const { prefix } = queryWords(typed);
  const start = /^(.*?)[\p{L}\p{N}\p{M}]+$/su.exec(typed)?.[1];
  if (!prefix || start === undefined) return [];
  const counts = new Map<string, { written: string; count: number }>();
  for (const { 0: written } of titles.join(" ").matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word = ""] = foldWords(written);
    if (!word.startsWith(prefix) || word === prefix) continue;
    const known = counts.get(word) ?? { written, count: 0 };
    counts.set(word, { ...known, count: known.count + 1 });
  }
  return [...counts.values()]
    .sort((left, right) => right.count - left.count)
    .map(({ written }) => start + written);
}
