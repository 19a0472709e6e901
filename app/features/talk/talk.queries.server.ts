import type { ShownItem } from "~/features/ideas/shown-item";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { isAnswered, isAsked, talkOf } from "./seen-talk.server";
import {
  REPLIES_MOST,
  type Talk,
  type TalkCounts,
  type TalkKind,
  type TalkThread,
  THREADS_PER_PAGE,
} from "./talk";
import { selectTalk, toComment } from "./talk-comments.queries.server";

export interface TalkPage {
  /** Threads older than this one; from the newest on where it is null. */
  before?: number | null;
  /** Only questions of customers that nobody has answered. */
  open?: boolean;
  /** Only what is said about this row of the register. */
  rowId?: number;
  /** Only what is said about this suggestion. */
  suggestionId?: number;
  /** Only threads that begin with this. */
  kind?: TalkKind;
}

/** A page of the talk about an item, in three queries. */
export async function loadTalk(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
  { before = null, open = false, rowId, suggestionId, kind }: TalkPage = {},
): Promise<Talk> {
  let query = selectTalk(db, viewer, item)
    .where("roadmap_comment.parent_id", "is", null)
    .where("roadmap_comment.id", "<", before ?? Number.MAX_SAFE_INTEGER);
  if (rowId !== undefined) query = query.where("roadmap_comment.register_row_id", "=", rowId);
  if (suggestionId !== undefined) {
    query = query.where("roadmap_comment.suggested_edit_id", "=", suggestionId);
  }
  if (kind !== undefined) query = query.where("roadmap_comment.kind", "=", kind);
  if (open) query = query.where(isAsked()).where((where) => where.not(isAnswered()));
  const rows = await query
    .orderBy("roadmap_comment.id", "desc")
    .limit(THREADS_PER_PAGE + 1)
    .execute();
  const roots = rows.slice(0, THREADS_PER_PAGE).map((row) => toComment(viewer, row));
  return {
    threads: await withReplies(db, viewer, item, roots),
    counts: await countTalk(db, viewer, item),
    before: rows.length > THREADS_PER_PAGE ? (roots.at(-1)?.id ?? null) : null,
  };
}

/** One thread alone. @throws NotFound where there is none that the viewer may know of. */
export async function loadThread(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
  rootId: number,
): Promise<TalkThread> {
  const row = await selectTalk(db, viewer, item)
    .where("roadmap_comment.id", "=", rootId)
    .where("roadmap_comment.parent_id", "is", null)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const [thread] = await withReplies(db, viewer, item, [toComment(viewer, row)]);
  if (!thread) throw new NotFound();
  return thread;
}

/** How much is said about an item. */
export async function countTalk(db: Db, viewer: Viewer, item: ShownItem): Promise<TalkCounts> {
  const row = await db
    .selectFrom("roadmap_comment")
    .select((select) => [
      select.fn.countAll<number>().as("all"),
      select.fn.countAll<number>().filterWhere(isAsked()).as("questions"),
      select.fn
        .countAll<number>()
        .filterWhere((where) => where.and([isAsked(), where.not(isAnswered())]))
        .as("open"),
    ])
    .where(talkOf(viewer, item))
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .executeTakeFirstOrThrow();
  return row;
}

async function withReplies(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
  roots: readonly TalkThread["root"][],
): Promise<TalkThread[]> {
  if (roots.length === 0) return [];
  const rows = await selectTalk(db, viewer, item)
    .where(
      "roadmap_comment.parent_id",
      "in",
      roots.map(({ id }) => id),
    )
    .orderBy("roadmap_comment.id")
    .limit(REPLIES_MOST)
    .execute();
  return roots.map((root) => ({
    root,
    replies: rows.filter((row) => row.parent_id === root.id).map((row) => toComment(viewer, row)),
  }));
}
