import type { RowChange } from "~db/schema";
import { everyRowOf } from "./every-row";
import type { Inspection } from "./inspection";

/** The listed ideas of a board. */
export const boardCounters: Inspection = {
  name: "boards",
  subject: "board",
  ...everyRowOf("board"),
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
