import { sql } from "kysely";
import type { Viewer } from "~/features/people/viewer";
import { languages } from "~/i18n/languages";
import { stopWords } from "~/platform/stop-words";
import { similarity } from "~/platform/word-similarity";
import { foldWords, queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import { entriesWithAll, entriesWithBeginning } from "~db/search";
import type { IdeaCard } from "./idea";
import { cardsOf } from "./idea-cards.queries.server";
import { matching, selectListedBoards } from "./idea-conditions.server";
import type { IdeaFilters } from "./idea-list";
import { type Candidate, inOrder } from "./match-score";
import { visibleTo } from "./visible-ideas.server";

const ENTRIES_AT_MOST = 2_000;
const CANDIDATES_AT_MOST = 400;

/**
 * The ideas of a search, best match first or in the order asked for. An idea is found by words of its
 * own or of one of its public comments. At most the 400 newest that match; `capped` says that more do.
 */
export async function searchIdeas(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
): Promise<{ ids: number[]; capped: boolean }> {
  const query = queryWords(filters.q);
  if (query.words.length === 0 && query.prefix === null) return { ids: [], capped: false };
  const boards = await selectListedBoards(db);
  const rows = await db
    .selectFrom("idea")
    .select(["idea.id", "title", "trend", "top_count", "comment_count"])
    .select(["created_at", "answered_at", "random_key"])
    .where("idea.id", "in", (where) =>
      where
        .selectFrom("search_entry")
        .select("search_entry.idea_id")
        .where("search_entry.id", "in", entriesWithAll(db, query, ENTRIES_AT_MOST)),
    )
    .where(matching(viewer, filters, boards))
    .orderBy("idea.id", "desc")
    .limit(CANDIDATES_AT_MOST + 1)
    .execute();
  const candidates: Candidate[] = rows.slice(0, CANDIDATES_AT_MOST);
  const ids = inOrder(candidates, query, filters).map((idea) => idea.id);
  return { ids, capped: rows.length > CANDIDATES_AT_MOST };
}

/** An idea that may already say what somebody is about to. */
export type SimilarIdea = Pick<
  IdeaCard,
  "id" | "title" | "path" | "language" | "status" | "voteCount" | "takesVotes" | "myVote"
> & { score: number };

const WORDS_AT_MOST = 8;
/** A word that more entries hold says little; a rare one has all of its entries among these. */
const ENTRIES_PER_WORD = 80;
const LEAST_SCORE = 0.28;

/** The ideas most like a title, of every status, declined and delivered ones too; best first. */
export async function findSimilar(
  db: Db,
  viewer: Viewer,
  title: string,
  limit = 5,
): Promise<SimilarIdea[]> {
  const words = tellingWords(title);
  if (words.length === 0) return [];
  const candidates = await listCandidates(db, viewer, words);
  const best = candidates
    .map((idea) => ({ id: idea.id, score: similarity(words, tellingWords(idea.title)) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score || left.id - right.id)
    .slice(0, limit);
  const ids = best.map(({ id }) => id);
  const scores = new Map(best.map(({ id, score }) => [id, score]));
  const cards = await cardsOf(db, viewer, ids);
  return cards.map((card) => ({
    ...{ id: card.id, title: card.title, path: card.path, language: card.language },
    ...{ status: card.status, voteCount: card.voteCount, takesVotes: card.takesVotes },
    myVote: card.myVote,
    score: scores.get(card.id) ?? 0,
  }));
}

/** The words that say what a text is about; all of them where none does. */
function tellingWords(text: string): string[] {
  const words = foldWords(text);
  const lists = languages.map(stopWords);
  const telling = words.filter((word) => !lists.some((list) => list.has(word)));
  return telling.length > 0 ? telling : words;
}

async function listCandidates(db: Db, viewer: Viewer, words: string[]) {
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, WORDS_AT_MOST);
  const entries = sql.join(
    longest.map((word) => sql`select * from ${entriesWithBeginning(db, word, ENTRIES_PER_WORD)} e`),
    sql` union `,
  );
  return db
    .selectFrom("idea")
    .select(["idea.id", "title"])
    .where("idea.id", "in", (where) =>
      where
        .selectFrom("search_entry")
        .select("search_entry.idea_id")
        .where("comment_id", "is", null)
        .where("search_entry.id", "in", sql<number>`(${entries})`),
    )
    .where("listed", "=", 1)
    .where(visibleTo(viewer))
    .execute();
}
