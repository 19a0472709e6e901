import type { Db } from "~db/connect.server";

/** When the company first and last answered an idea; null while it did not. */
export interface AnswerTimes {
  first: number | null;
  last: number | null;
}

/**
 * The answers to ideas from what stands, in one query however many they are: official responses,
 * notes on the status, staff's public comments, each of somebody else than the author.
 */
export async function readAnswerTimes(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, AnswerTimes>> {
  if (ids.length === 0) return new Map();
  const answers = selectResponses(db, ids)
    .unionAll(selectNotes(db, ids))
    .unionAll(selectComments(db, ids));
  const rows = await db
    .selectFrom(answers.as("answer"))
    .select((select) => [
      "answer.idea_id",
      select.fn.min<number | null>("answer.at").as("first"),
      select.fn.max<number | null>("answer.at").as("last"),
    ])
    .groupBy("answer.idea_id")
    .execute();
  const times = new Map<number, AnswerTimes>(ids.map((id) => [id, { first: null, last: null }]));
  for (const { idea_id, first, last } of rows) times.set(idea_id, { first, last });
  return times;
}

function selectResponses(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("official_response as response")
    .innerJoin("idea", "idea.id", "response.idea_id")
    .select(["response.idea_id", "response.created_at as at"])
    .where("response.idea_id", "in", ids)
    .whereRef("response.author_id", "<>", "idea.author_id");
}

function selectNotes(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("status_change as change")
    .innerJoin("idea", "idea.id", "change.idea_id")
    .select(["change.idea_id", "change.created_at as at"])
    .where("change.idea_id", "in", ids)
    .where("change.note", "<>", "")
    .where((where) =>
      where.or([
        where("change.actor_id", "is", null),
        where("change.actor_id", "<>", where.ref("idea.author_id")),
      ]),
    );
}

function selectComments(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .select(["comment.idea_id", "comment.created_at as at"])
    .where("comment.idea_id", "in", ids)
    .where("comment.by_staff", "=", 1)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .whereRef("comment.author_id", "<>", "idea.author_id");
}
