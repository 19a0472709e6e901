import { evidenceKinds } from "~/features/evidence/evidence";
import { stands } from "~/features/evidence/evidence.queries.server";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { readMemberships } from "../memberships.server";
import { firstOfEach, type Gift } from "../source";

type Told = Pick<Row<"idea">, "id" | "author_id" | "created_at" | "reply_due_at">;

/**
 * An idea that others can read, its complete case (all four letters by its author), and the company's
 * first reply to it: a comment or an official response; what else is said to it is part of that talk.
 */
export async function giftsOfIdeas(db: Db, ideaIds: readonly number[]): Promise<Gift[]> {
  const ideas = await listTold(db, ideaIds);
  if (ideas.length === 0) return [];
  const ids = ideas.map(({ id }) => id);
  const completed = await listCompleted(db, ids);
  const replied = await listFirstReplies(db, ids);
  const { isCustomer, accountAt } = await readMemberships(
    db,
    ideas.map((idea) => idea.author_id),
  );
  return ideas
    .filter((idea) => isCustomer(idea.author_id))
    .flatMap((idea) => {
      const gift = (kind: Gift["kind"], at: number): Gift => ({
        ...{ source: "idea", sourceId: idea.id, kind, part: 0 },
        ...{ personId: idea.author_id, accountId: accountAt(idea.author_id, at) },
        ...{ ideaId: idea.id, itemId: null, at },
      });
      const complete = completed.get(idea.id);
      const reply = replied.get(idea.id);
      const inTime =
        reply !== undefined && idea.reply_due_at !== null && reply <= idea.reply_due_at;
      return [
        gift("idea", idea.created_at),
        ...(complete === undefined ? [] : [gift("complete_case", complete)]),
        ...(reply === undefined ? [] : [gift(inTime ? "prompt_reply" : "reply", reply)]),
      ];
    });
}

function listTold(db: Db, ids: readonly number[]): Promise<Told[]> {
  return db
    .selectFrom("idea")
    .select(["id", "author_id", "created_at", "reply_due_at"])
    .where("id", "in", [...ids])
    .where("hidden_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}

/** When the last of the four letters was said by the author. */
async function listCompleted(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(({ fn }) => [
      "evidence.idea_id",
      "evidence.kind",
      fn.min<number>("evidence.created_at").as("at"),
    ])
    .where("evidence.idea_id", "in", [...ids])
    .whereRef("evidence.person_id", "=", "idea.author_id")
    .where(stands())
    .groupBy(["evidence.idea_id", "evidence.kind"])
    .execute();
  const completed = new Map<number, number>();
  for (const id of new Set(rows.map((row) => row.idea_id))) {
    const letters = rows.filter((row) => row.idea_id === id);
    if (letters.length < evidenceKinds.length) continue;
    completed.set(id, Math.max(...letters.map(({ at }) => at)));
  }
  return completed;
}

async function listFirstReplies(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .select(["comment.idea_id", "comment.created_at as at"])
    .where("comment.idea_id", "in", [...ids])
    .where("comment.by_staff", "=", 1)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .whereRef("comment.author_id", "<>", "idea.author_id")
    .unionAll(
      db
        .selectFrom("official_response")
        .select(["idea_id", "created_at as at"])
        .where("idea_id", "in", [...ids])
        .where("version", "=", 1),
    )
    .execute();
  const first = new Map<number, number>();
  for (const { idea_id, at } of rows) first.set(idea_id, Math.min(at, first.get(idea_id) ?? at));
  return first;
}

/** Statements of customers with an amount; of one person on one idea the first of each letter. */
export async function giftsOfEvidence(db: Db, ideaIds: readonly number[]): Promise<Gift[]> {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .innerJoin("person", "person.id", "evidence.person_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["evidence.id", "evidence.idea_id", "evidence.kind", "evidence.person_id"])
    .select(["evidence.account_id", "evidence.created_at"])
    .where("evidence.idea_id", "in", [...ideaIds])
    .where("evidence.amount", "is not", null)
    .where("evidence.by_staff", "=", 0)
    .where("person.erased_at", "is", null)
    .where("idea.hidden_at", "is", null)
    .where("idea.withdrawn_at", "is", null)
    .where(stands())
    .orderBy("evidence.id")
    .execute();
  return firstOfEach(rows, (row) => `${row.idea_id}:${row.person_id}:${row.kind}`).map((row) => ({
    ...{ source: "evidence", sourceId: row.idea_id, kind: "evidence", part: row.id },
    ...{ personId: row.person_id, accountId: row.account_id },
    ...{ ideaId: row.idea_id, itemId: null, at: row.created_at },
  }));
}

/**
 * Decisions with a public note, told to whoever had the idea: a decline with its reason, or another
 * status. A status that comes again counts once.
 */
export async function giftsOfDecisions(db: Db, ideaIds: readonly number[]): Promise<Gift[]> {
  const ideas = await listTold(db, ideaIds);
  if (ideas.length === 0) return [];
  const rows = await db
    .selectFrom("status_change")
    .select(["id", "idea_id", "to_status_id", "reason_code", "created_at", "actor_id"])
    .where(
      "idea_id",
      "in",
      ideas.map(({ id }) => id),
    )
    .where("note", "<>", "")
    .where("actor_id", "is not", null)
    .orderBy("id")
    .execute();
  const authors = new Map(ideas.map((idea) => [idea.id, idea.author_id]));
  const { isCustomer, accountAt } = await readMemberships(db, [...authors.values()]);
  const first = firstOfEach(rows, (row) => `${row.idea_id}:${row.to_status_id}`);
  return first.flatMap((row): Gift[] => {
    const author = authors.get(row.idea_id);
    if (author === undefined || !isCustomer(author) || row.actor_id === author) return [];
    const gift: Gift = {
      ...{ source: "decision", sourceId: row.idea_id, part: row.id },
      kind: row.reason_code === null ? "status_note" : "decline",
      ...{ personId: author, accountId: accountAt(author, row.created_at) },
      ...{ ideaId: row.idea_id, itemId: null, at: row.created_at },
    };
    return [gift];
  });
}
