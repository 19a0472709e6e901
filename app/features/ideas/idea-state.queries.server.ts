import type { Viewer } from "~/features/people/viewer";
import { MovedTo, NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import { findCanonical } from "./canonical.queries.server";
import type { IdeaState } from "./idea";
import { visibleTo } from "./visible-ideas.server";

/**
 * The idea, if the viewer may see it: the first step of every use case about an idea.
 * @throws NotFound when there is none, or none for this viewer; MovedTo when it was merged.
 */
export async function getIdeaState(db: Db, viewer: Viewer, id: number): Promise<IdeaState> {
  const idea = await getIdeaStateAlsoMerged(db, viewer, id);
  if (idea.mergedIntoId === null) return idea;
  const canonical = await findCanonical(db, viewer, idea.mergedIntoId);
  throw new MovedTo(canonical?.path ?? `/ideas/${id}`, "ideas:merged.notice");
}

/** As {@link getIdeaState}, for what an idea keeps while it is merged, such as its comments. */
export async function getIdeaStateAlsoMerged(
  db: Db,
  viewer: Viewer,
  id: number,
): Promise<IdeaState> {
  const row = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("status", "status.id", "idea.status_id")
    .select([
      "idea.id",
      "idea.author_id",
      "idea.board_id",
      "board.access",
      "idea.status_group",
      "status.takes_votes",
      "status.takes_comments",
      "status.takes_edits",
      "idea.locked_at",
      "idea.hidden_at",
      "idea.waiting_since",
      "idea.slow_since",
      "idea.withdrawn_at",
      "idea.merged_into_id",
    ])
    .where("idea.id", "=", id)
    .where(visibleTo(viewer))
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return {
    id: row.id,
    authorId: row.author_id,
    boardId: row.board_id,
    boardAccess: row.access,
    statusGroup: row.status_group,
    takesVotes: row.takes_votes === 1,
    takesComments: row.takes_comments === 1,
    takesEdits: row.takes_edits === 1,
    locked: row.locked_at !== null,
    hidden: row.hidden_at !== null,
    unpublished: row.waiting_since !== null,
    slow: row.slow_since !== null,
    withdrawn: row.withdrawn_at !== null,
    mergedIntoId: row.merged_into_id,
  };
}

/**
 * As {@link getIdeaState}, and nobody else changes the idea until the transaction ends. Where two
 * ideas are locked, lock them in the order of their numbers.
 */
export async function lockIdeaState(trx: Trx, viewer: Viewer, id: number): Promise<IdeaState> {
  await lockIdeas(trx, [id]);
  return getIdeaState(trx, viewer, id);
}

/** As {@link lockIdeaState}, also of an idea that was merged. */
export async function lockIdeaStateAlsoMerged(
  trx: Trx,
  viewer: Viewer,
  id: number,
): Promise<IdeaState> {
  await lockIdeas(trx, [id]);
  return getIdeaStateAlsoMerged(trx, viewer, id);
}

/** Nobody else changes these ideas until the transaction ends; they are locked in order. */
export async function lockIdeas(trx: Trx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await lockRows(trx, trx.selectFrom("idea").select("id").where("id", "in", ids).orderBy("id"));
}
