import { statusNameFor } from "~/features/ideas/status-name.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { DeskRow } from "./desk-row";

/** The ideas of these numbers as rows of the desk, in this order. */
export async function listDeskRows(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
  wildcards: readonly number[],
): Promise<DeskRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("status", "status.id", "idea.status_id")
    .innerJoin("person as author", "author.id", "idea.author_id")
    .select(["idea.id", "idea.title", "idea.language", "board.name as board"])
    .select(["author.name as author", "withdrawn_at", "newcomer", "raised", "idea.created_at"])
    .select(["reply_due_at", "first_answered_at", "review_at"])
    .select(["status_key", "status.status_group", "colour"])
    .select(statusNameFor(viewer.language).as("status_name"))
    .where("idea.id", "in", ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (!row) return [];
    return {
      id,
      title: row.title,
      language: row.language,
      board: row.board,
      author: row.withdrawn_at === null && row.author ? row.author : null,
      newcomer: row.newcomer === 1 && row.first_answered_at === null,
      owed: row.raised === 1 && row.first_answered_at === null,
      wildcard: wildcards.includes(id),
      status: {
        key: row.status_key,
        group: row.status_group,
        name: row.status_name,
        colour: row.colour,
      },
      createdAt: row.created_at,
      replyDueAt: row.first_answered_at === null ? row.reply_due_at : null,
      reviewAt: row.review_at,
    };
  });
}
