import { ideaPath } from "~/features/ideas/idea";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import {
  isBefore,
  WAITING_PER_PAGE,
  type WaitingCursor,
  type WaitingKind,
  type WaitingThing,
} from "./waiting";

const WORDS = 600;

/** How many ideas and comments wait for approval. */
export async function countWaiting(db: Db): Promise<number> {
  const [ideas, comments] = await Promise.all([
    db
      .selectFrom("idea")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("waiting_since", "is not", null)
      .where("hidden_reason", "is", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("comment")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("waiting_since", "is not", null)
      .where("hidden_reason", "is", null)
      .where("deleted_at", "is", null)
      .executeTakeFirstOrThrow(),
  ]);
  return Number(ideas.count) + Number(comments.count);
}

/** A page of what waits, the longest first, in two queries. For product and admin, who see all boards. */
export async function listWaiting(
  db: Db,
  after: WaitingCursor | null,
): Promise<{ things: WaitingThing[]; next: WaitingCursor | null }> {
  const [ideas, comments] = await Promise.all([
    waitingIdeas(db, after).execute(),
    waitingComments(db, after).execute(),
  ]);
  const all = [
    ...ideas.map((row) => ({ ...toThing("idea", row), path: ideaPath(row) })),
    ...comments.map((row) => ({ ...toThing("comment", row), path: `/comments/${row.id}` })),
  ].sort((left, right) => (isBefore(left, right) ? -1 : 1));
  const things = all.slice(0, WAITING_PER_PAGE);
  return { things, next: all.length > things.length ? (things.at(-1) ?? null) : null };
}

/** One more than a page, along an index; exported for the test of its plan. */
export function waitingIdeas(db: Db, after: WaitingCursor | null) {
  let query = db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("person", "person.id", "idea.author_id")
    .select(["idea.id", "idea.title", "idea.body", "idea.language", "idea.waiting_since"])
    .select(["board.name as board", "person.name", "person.handle"])
    .where("idea.waiting_since", "is not", null)
    .where("idea.hidden_reason", "is", null)
    .orderBy("idea.waiting_since")
    .orderBy("idea.id")
    .limit(WAITING_PER_PAGE + 1);
  if (after) {
    const id = after.kind === "idea" ? after.id : Number.MAX_SAFE_INTEGER;
    query = query.where((where) =>
      where(where.refTuple("idea.waiting_since", "idea.id"), ">", where.tuple(after.since, id)),
    );
  }
  return query;
}

/** As {@link waitingIdeas}; one that its author deleted waits for nobody. */
export function waitingComments(db: Db, after: WaitingCursor | null) {
  let query = db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("person", "person.id", "comment.author_id")
    .select(["comment.id", "idea.title", "comment.body", "comment.language"])
    .select(["comment.waiting_since", "board.name as board", "person.name", "person.handle"])
    .where("comment.waiting_since", "is not", null)
    .where("comment.hidden_reason", "is", null)
    .where("comment.deleted_at", "is", null)
    .orderBy("comment.waiting_since")
    .orderBy("comment.id")
    .limit(WAITING_PER_PAGE + 1);
  if (after) {
    const id = after.kind === "comment" ? after.id : 0;
    query = query.where((where) =>
      where(
        where.refTuple("comment.waiting_since", "comment.id"),
        ">",
        where.tuple(after.since, id),
      ),
    );
  }
  return query;
}

interface WaitingRow {
  id: number;
  title: string;
  body: string;
  language: string;
  waiting_since: number | null;
  board: string;
  name: string;
  handle: string;
}

function toThing(kind: WaitingKind, row: WaitingRow): Omit<WaitingThing, "path"> {
  return {
    kind,
    id: row.id,
    approvalPath: `/${kind}s/${row.id}/approval`,
    title: row.title,
    words: excerpt(row.body, WORDS),
    language: row.language,
    board: row.board,
    author: { name: row.name, handle: row.handle },
    since: row.waiting_since ?? 0,
  };
}
