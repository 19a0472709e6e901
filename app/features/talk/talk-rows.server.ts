import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Row, RowChange } from "~db/schema";
import type { TalkState } from "./talk";

export interface TalkIds {
  itemId: number;
  commentId: number;
}

/** A comment of the item with what the rules ask of it. @throws NotFound */
export async function getTalk(
  db: Db,
  { itemId, commentId }: TalkIds,
): Promise<{ row: Row<"roadmap_comment">; state: TalkState }> {
  const row = await db
    .selectFrom("roadmap_comment")
    .selectAll()
    .where("id", "=", commentId)
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return { row, state: stateOf(row) };
}

export function stateOf(row: Row<"roadmap_comment">): TalkState {
  return {
    authorId: row.author_id,
    kind: row.kind,
    isReply: row.parent_id !== null,
    byStaff: row.by_staff === 1,
    deleted: row.deleted_at !== null,
    hidden: row.hidden_at !== null,
  };
}

export async function updateTalk(
  trx: Trx,
  id: number,
  change: RowChange<"roadmap_comment">,
): Promise<void> {
  await trx.updateTable("roadmap_comment").set(change).where("id", "=", id).execute();
}
