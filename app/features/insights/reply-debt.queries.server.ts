import { isOwed } from "~/features/ideas/reply-clock.server";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { ReplyDebtRow } from "./reply-debt";

/** More boards and owners than this are no summary any more. */
const ROWS = 12;

/**
 * Ideas whose first answer is overdue, by board and owner, the most first. For staff: boards of all
 * kinds are in it.
 */
export async function countReplyDebt(db: Db): Promise<ReplyDebtRow[]> {
  const rows = await db
    .selectFrom(
      db
        .selectFrom("idea")
        .select((select) => [
          "idea.board_id",
          "idea.owner_id",
          select.fn.countAll<number>().as("overdue"),
        ])
        .where(isOwed())
        // Board by board along the index of what is owed; SQLite would read all ideas otherwise.
        .where("idea.board_id", "in", db.selectFrom("board").select("board.id"))
        .where("idea.reply_due_at", "<", now())
        .groupBy(["idea.board_id", "idea.owner_id"])
        .as("debt"),
    )
    .innerJoin("board", "board.id", "debt.board_id")
    .leftJoin("person as owner", "owner.id", "debt.owner_id")
    .select(["debt.overdue", "board.id as board_id", "board.slug", "board.name"])
    .select(["owner.id as owner_id", "owner.name as owner_name"])
    .orderBy("debt.overdue", "desc")
    .orderBy("board.id")
    .orderBy("owner.id")
    .limit(ROWS)
    .execute();
  return rows.map((row) => ({
    board: { id: row.board_id, slug: row.slug, name: row.name },
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
    overdue: row.overdue,
  }));
}
