import type { IdeaState } from "~/features/ideas/idea";
import {
  getIdeaStateAlsoMerged,
  lockIdeaStateAlsoMerged,
} from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { NewRow, Row, RowChange } from "~db/schema";
import type { CommentState } from "./comment";
import { canSeeComment } from "./comment.policy";

export interface CommentOnIdea {
  row: Row<"comment">;
  comment: CommentState;
  idea: IdeaState;
}

/**
 * A comment with its idea, if the viewer may see both.
 * @throws NotFound
 */
export async function getComment(db: Db, viewer: Viewer, id: number): Promise<CommentOnIdea> {
  const row = await findVisible(db, viewer, id);
  return {
    row,
    comment: stateOf(row),
    idea: await getIdeaStateAlsoMerged(db, viewer, row.idea_id),
  };
}

/** As {@link getComment}, and nobody else changes the idea or its comments until the end. */
export async function lockComment(trx: Trx, viewer: Viewer, id: number): Promise<CommentOnIdea> {
  const { idea_id } = await findVisible(trx, viewer, id);
  const idea = await lockIdeaStateAlsoMerged(trx, viewer, idea_id);
  const row = await findVisible(trx, viewer, id);
  return { row, comment: stateOf(row), idea };
}

async function findVisible(db: Db, viewer: Viewer, id: number): Promise<Row<"comment">> {
  const row = await db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row || !canSeeComment(viewer, stateOf(row))) throw new NotFound();
  return row;
}

type StateColumns = Pick<
  Row<"comment">,
  | "id"
  | "idea_id"
  | "author_id"
  | "by_staff"
  | "internal"
  | "deleted_at"
  | "hidden_at"
  | "waiting_since"
>;

export function stateOf(row: StateColumns): CommentState {
  return {
    id: row.id,
    ideaId: row.idea_id,
    authorId: row.author_id,
    byStaff: row.by_staff === 1,
    internal: row.internal === 1,
    deleted: row.deleted_at !== null,
    hidden: row.hidden_at !== null,
    unpublished: row.waiting_since !== null,
  };
}

/** A comment with the same words in the same place; undefined when this person wrote none since. */
export async function findSameComment(
  trx: Trx,
  comment: Pick<Row<"comment">, "idea_id" | "parent_id" | "author_id" | "body" | "internal">,
  since: number,
): Promise<number | undefined> {
  const row = await trx
    .selectFrom("comment")
    .select("id")
    .where("author_id", "=", comment.author_id)
    .where("created_at", ">", since)
    .where("idea_id", "=", comment.idea_id)
    .where("parent_id", comment.parent_id === null ? "is" : "=", comment.parent_id)
    .where("body", "=", comment.body)
    .where("internal", "=", comment.internal)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}

export async function insertComment(trx: Trx, comment: NewRow<"comment">): Promise<number> {
  const { id } = await trx
    .insertInto("comment")
    .values(comment)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateComment(
  trx: Trx,
  id: number,
  change: RowChange<"comment">,
): Promise<void> {
  await trx.updateTable("comment").set(change).where("id", "=", id).execute();
}
