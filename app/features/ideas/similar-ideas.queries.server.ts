import { sql } from "kysely";
import type { Viewer } from "~/features/people/viewer";
import { coverage, similarity } from "~/platform/word-similarity";
import type { Db } from "~db/connect.server";
import { entriesWith } from "~db/search";
import type { IdeaCard } from "./idea";
import { cardsOf } from "./idea-cards.queries.server";
import { findNearWords } from "./near-words.queries.server";
import { tellingWords } from "./telling-words";
import { visibleTo } from "./visible-ideas.server";

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
  const meant = await meantWords(db, words);
  const candidates = await listCandidates(db, viewer, words, meant);
  return bestOf(db, viewer, limit, {
    candidates,
    score: (title) => likeness([words, meant], title),
  });
}

/** The ideas of which a longer text speaks, such as what a customer said in a call; best first. */
export async function findSpokenOf(
  db: Db,
  viewer: Viewer,
  text: string,
  limit = 5,
): Promise<SimilarIdea[]> {
  const words = [...new Set(tellingWords(text))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const more = words.slice(WORDS_AT_MOST, 2 * WORDS_AT_MOST);
  const candidates = await listCandidates(db, viewer, words, more);
  return bestOf(db, viewer, limit, { candidates, score: (title) => coverage(title, words) });
}

/** Those of the candidates whose titles score best, as rows of a list. */
async function bestOf(
  db: Db,
  viewer: Viewer,
  limit: number,
  found: {
    candidates: readonly { id: number; title: string }[];
    score: (title: string[]) => number;
  },
): Promise<SimilarIdea[]> {
  const best = found.candidates
    .map((idea) => ({ id: idea.id, score: found.score(tellingWords(idea.title)) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((left, right) => right.score - left.score || left.id - right.id)
    .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at)
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

/** The words with those that stand nowhere replaced by the nearest that do; none where all do. */
async function meantWords(db: Db, words: readonly string[]): Promise<string[]> {
  const asked = longestOf(words);
  const { near, known } = await findNearWords(db, asked);
  const meant = asked.map((word, at) => (known.has(word) ? word : (near[at]?.[0]?.word ?? word)));
  return meant.every((word) => words.includes(word)) ? [] : meant;
}

function likeness(readings: readonly string[][], title: readonly string[]): number {
  return Math.max(...readings.map((words) => similarity(words, title)));
}

function longestOf(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length).slice(0, WORDS_AT_MOST);
}

async function listCandidates(
  db: Db,
  viewer: Viewer,
  words: readonly string[],
  meant: readonly string[],
) {
  const entries = sql.join(
    [...new Set([...longestOf(words), ...meant])].map(
      (word) => sql`select * from ${entriesWith(db, { begins: word }, ENTRIES_PER_WORD)} e`,
    ),
    sql` union `,
  );
  return (
    db
      .selectFrom("idea")
      .leftJoin("idea as canonical", "canonical.id", "idea.merged_into_id")
      .select((select) => select.fn.coalesce("canonical.id", "idea.id").as("id"))
      .select("idea.title")
      .where("idea.id", "in", (where) =>
        where
          .selectFrom("search_entry")
          .select("search_entry.idea_id")
          .where("comment_id", "is", null)
          .where("search_entry.id", "in", sql<number>`(${entries})`),
      )
      // A merged idea leads to its canonical one.
      .where((where) => where(where.fn.coalesce("canonical.listed", "idea.listed"), "=", 1))
      .where(visibleTo(viewer))
      .execute()
  );
}
