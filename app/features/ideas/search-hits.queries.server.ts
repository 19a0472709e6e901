import { sql } from "kysely";
import { type MarkedWords, markedExcerpt, markWords } from "~/platform/mark-words";
import type { Db } from "~db/connect.server";
import { entriesWith } from "~db/search";
import { type AskedWords, termOf } from "./asked-words";
import type { IdeaCard } from "./idea";
import type { SearchHit } from "./search-report";

const ENTRIES_AT_MOST = 2_000;
const READ_AT_MOST = 500;

/**
 * Where each of these ideas holds what was searched for: the words marked in its title and the
 * beginning of its text, and the newest comment that holds them where the idea itself does not. Two
 * queries.
 */
export async function listHits(
  db: Db,
  ideas: readonly IdeaCard[],
  ways: readonly AskedWords[],
): Promise<SearchHit[]> {
  if (ideas.length === 0) return [];
  const marked = markedBy(ways);
  const comments = await listComments(
    db,
    await listCommentIds(
      db,
      ideas.map(({ id }) => id),
      ways,
    ),
  );
  return ideas.map((idea) => {
    const comment = comments.find((each) => each.idea_id === idea.id);
    return {
      ideaId: idea.id,
      title: markWords(idea.title, marked),
      excerpt: markWords(idea.excerpt, marked),
      comment: comment
        ? {
            id: comment.id,
            by: comment.name,
            language: comment.language,
            text: markedExcerpt(comment.body, marked),
          }
        : null,
    };
  });
}

/** The newest comment of each idea that is found by comments alone. */
async function listCommentIds(
  db: Db,
  ideaIds: readonly number[],
  ways: readonly AskedWords[],
): Promise<number[]> {
  const rows = await db
    .selectFrom("search_entry")
    .select(["idea_id", "comment_id"])
    .where("idea_id", "in", ideaIds)
    // The entries of a few ideas are read by their index: "+" keeps the engine from all that match.
    .where(sql<number>`+id`, "in", entriesWith(db, { any: ways.map(termOf) }, ENTRIES_AT_MOST))
    .orderBy("id", "desc")
    .limit(READ_AT_MOST)
    .execute();
  const newest = new Map<number, number>();
  for (const { idea_id, comment_id } of rows) {
    if (comment_id !== null && !newest.has(idea_id)) newest.set(idea_id, comment_id);
  }
  for (const { idea_id, comment_id } of rows) if (comment_id === null) newest.delete(idea_id);
  return [...newest.values()];
}

async function listComments(db: Db, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .select(["comment.id", "comment.idea_id", "comment.body", "comment.language", "person.name"])
    .where("comment.id", "in", ids)
    .execute();
}

function markedBy(ways: readonly AskedWords[]): MarkedWords {
  const asked = ways.flatMap((way) => way.words);
  return {
    words: new Set([
      ...asked.flatMap(({ word, compounds, splits }) => [word, ...compounds, ...splits.flat()]),
      ...ways.flatMap((way) => way.joined.map(({ word }) => word)),
    ]),
    beginnings: asked.filter(({ unfinished }) => unfinished).map(({ word }) => word),
  };
}
