import type { Trx } from "~db/connect.server";

/** Adds to the number of listed ideas that a board shows; `step` is negative when one leaves. */
export async function changeIdeaCount(trx: Trx, boardId: number, step: number): Promise<void> {
  await trx
    .updateTable("board")
    .set((set) => ({ idea_count: set("idea_count", "+", step) }))
    .where("id", "=", boardId)
    .execute();
}
