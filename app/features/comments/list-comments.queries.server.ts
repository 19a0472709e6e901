import type { IdeaState } from "~/features/ideas/idea";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import {
  type CommentView,
  type Cursor,
  type Discussion,
  REPLIES_ALONE,
  REPLIES_SHOWN,
  type StanceCounts,
  THREADS_PER_PAGE,
  type Thread,
} from "./comment";
import { canBeginComment } from "./comment.policy";
import {
  type CommentRow,
  type Reading,
  selectComments,
  toView,
} from "./comment-rows.queries.server";
import type { DiscussionView } from "./discussion-url";
import { orderThread } from "./order-thread";
import { seenBy } from "./seen-comments.server";

/**
 * A page of the discussion, in three queries however long it is. The caller has read the idea for
 * this viewer; internal notes are in it for staff alone.
 * @throws NotFound when the thread that is asked for is not on this idea.
 */
export async function listComments(
  db: Db,
  viewer: Viewer,
  idea: IdeaState & { commentCount: number },
  view: DiscussionView,
): Promise<Discussion> {
  const reading: Reading = { viewer, idea, canReply: canBeginComment(viewer, idea) };
  const { rows, next } = await listRoots(db, viewer, idea.id, view);
  const flat = view.stance !== null && view.thread === null;
  const replies = flat
    ? new Map<number, Replies>()
    : await listReplies(db, viewer, rows, view.thread ? REPLIES_ALONE : REPLIES_SHOWN);
  return {
    threads: rows.map((row) => toThread(row, replies.get(row.id), reading)),
    counts: await countStances(db, idea),
    next,
  };
}

function toThread(row: CommentRow, found: Replies | undefined, reading: Reading): Thread {
  const known = (found?.rows ?? []).map((reply) => ({
    id: reply.id,
    parentId: reply.parent_id,
    reply,
  }));
  const replies: CommentView[] = orderThread(row.id, known).map(({ reply }) =>
    toView(reply, reading),
  );
  return { root: toView(row, reading), replies, more: (found?.total ?? 0) - replies.length };
}

async function listRoots(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  view: DiscussionView,
): Promise<{ rows: CommentRow[]; next: Cursor | null }> {
  if (view.thread !== null) {
    const row = await selectComments(db, viewer)
      .where(seenBy(viewer))
      .where("comment.id", "=", view.thread)
      .where("comment.idea_id", "=", ideaId)
      .where("comment.root_id", "is", null)
      .executeTakeFirst();
    if (!row) throw new NotFound();
    return { rows: [row], next: null };
  }
  const rows = await rootsQuery(db, viewer, ideaId, view).execute();
  const shown = rows.slice(0, THREADS_PER_PAGE);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  const column = keyOf(view);
  return { rows: shown, next: last ? { key: last[column], id: last.id } : null };
}

/** One more than a page, from the index of the order; exported for the test of its plan. */
export function rootsQuery(db: Db, viewer: Viewer, ideaId: number, view: DiscussionView) {
  const key = `comment.${keyOf(view)}` as const;
  let query = selectComments(db, viewer)
    .where(seenBy(viewer))
    .where("comment.idea_id", "=", ideaId);
  if (view.stance) {
    query = query
      .where("comment.stance", "=", view.stance)
      .where("comment.deleted_at", "is", null)
      .where("comment.hidden_at", "is", null);
  } else {
    // The order names root_id, though it is null: PostgreSQL otherwise sorts what the index has in order.
    query = query.where("comment.root_id", "is", null).orderBy("comment.root_id", "desc");
  }
  const { after } = view;
  if (after) {
    query = query.where((where) =>
      where(where.refTuple(key, "comment.id"), "<", where.tuple(after.key, after.id)),
    );
  }
  return query
    .orderBy(key, "desc")
    .orderBy("comment.id", "desc")
    .limit(THREADS_PER_PAGE + 1);
}

/** Comments of one stance are always read newest first. */
function keyOf(view: DiscussionView): "created_at" | "helpful_count" {
  return view.order === "best" && !view.stance ? "helpful_count" : "created_at";
}

interface Replies {
  rows: CommentRow[];
  total: number;
}

/** The first replies of each thread, and how many there are. */
async function listReplies(
  db: Db,
  viewer: Viewer,
  roots: readonly { id: number }[],
  most: number,
): Promise<Map<number, Replies>> {
  const found = new Map<number, Replies>();
  if (roots.length === 0) return found;
  const ranked = db
    .selectFrom("comment")
    .where(seenBy(viewer))
    .select((select) => [
      "comment.id as ranked_id",
      select.fn
        .agg<number>("row_number")
        .over((over) => over.partitionBy("comment.root_id").orderBy("comment.id"))
        .as("place"),
      select.fn
        .countAll<number>()
        .over((over) => over.partitionBy("comment.root_id"))
        .as("total"),
    ])
    .where(
      "comment.root_id",
      "in",
      roots.map((root) => root.id),
    );
  const rows = await selectComments(db, viewer)
    .innerJoin(ranked.as("ranked"), "ranked.ranked_id", "comment.id")
    .select("ranked.total")
    .where("ranked.place", "<=", most)
    .orderBy("comment.id")
    .execute();
  for (const row of rows) {
    const rootId = row.root_id ?? 0;
    const thread = found.get(rootId) ?? { rows: [], total: row.total };
    thread.rows.push(row);
    found.set(rootId, thread);
  }
  return found;
}

/** How many public comments take which side. */
async function countStances(
  db: Db,
  idea: { id: number; commentCount: number },
): Promise<StanceCounts> {
  const rows = await db
    .selectFrom("comment")
    .select((select) => ["stance", select.fn.countAll<number>().as("count")])
    .where("idea_id", "=", idea.id)
    .where("stance", "is not", null)
    .where("internal", "=", 0)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .groupBy("stance")
    .execute();
  const counts: StanceCounts = { all: idea.commentCount, for: 0, against: 0, question: 0 };
  for (const { stance, count } of rows) if (stance) counts[stance] = count;
  return counts;
}
