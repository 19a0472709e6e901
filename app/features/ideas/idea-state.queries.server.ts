import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { IdeaState } from "./idea";
import { visibleTo } from "./visible-ideas.server";

/**
 * The idea, if the viewer may see it: the first step of every use case about an idea.
 * @throws NotFound when there is none, or none for this viewer.
 */
export async function getIdeaState(db: Db, viewer: Viewer, id: number): Promise<IdeaState> {
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
      "idea.withdrawn_at",
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
    withdrawn: row.withdrawn_at !== null,
  };
}

/**
 * As {@link getIdeaState}, and nobody else changes the idea until the transaction ends. Where two
 * ideas are locked, lock them in the order of their numbers.
 */
export async function lockIdeaState(trx: Trx, viewer: Viewer, id: number): Promise<IdeaState> {
  await forUpdate(trx, trx.selectFrom("idea").select("id").where("id", "=", id)).execute();
  return getIdeaState(trx, viewer, id);
}
