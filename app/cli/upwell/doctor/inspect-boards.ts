import { forUpdate } from "~db/dialect";
import type { RowChange } from "~db/schema";
import type { Inspection } from "./inspection";

/** The listed ideas of a board. */
export const boardCounters: Inspection = {
  name: "boards",
  subject: "board",
  async count(db) {
    const { count } = await db
      .selectFrom("board")
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  async listIds(db, after, limit) {
    const rows = await db
      .selectFrom("board")
      .select("id")
      .where("id", ">", after)
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map((row) => row.id);
  },
  async lock(trx, id) {
    await forUpdate(trx, trx.selectFrom("board").select("id").where("id", "=", id)).execute();
  },
  async compare(db, ids) {
    const rows = await db
      .selectFrom("board")
      .leftJoin("idea", (join) =>
        join.onRef("idea.board_id", "=", "board.id").on("idea.listed", "=", 1),
      )
      .select(["board.id", "board.idea_count"])
      .select((select) => select.fn.count<number>("idea.id").as("listed"))
      .where("board.id", "in", ids)
      .groupBy(["board.id", "board.idea_count"])
      .execute();
    return new Map(
      rows.map(({ id, idea_count, listed }) => [
        id,
        { stored: { idea_count }, counted: { idea_count: listed } },
      ]),
    );
  },
  async repair(trx, id, counted) {
    const change = counted as RowChange<"board">;
    await trx.updateTable("board").set(change).where("id", "=", id).execute();
  },
};
