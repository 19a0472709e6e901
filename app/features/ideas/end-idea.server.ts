import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { IdeaState } from "./idea";
import { unindexIdea } from "./index-idea.server";
import { settleClock } from "./settle-clock.server";

/** The idea and everything that hangs on it is gone; the board counts one less. */
export async function deleteIdeaRows(trx: Trx, idea: IdeaState): Promise<void> {
  await trx
    .deleteFrom("follow")
    .where("subject_kind", "=", "idea")
    .where("subject_id", "=", idea.id)
    .execute();
  await unindexIdea(trx, idea.id);
  await trx.deleteFrom("idea").where("id", "=", idea.id).execute();
  if (idea.hidden) return;
  await trx
    .updateTable("board")
    .set((set) => ({ idea_count: set("idea_count", "-", 1) }))
    .where("id", "=", idea.boardId)
    .execute();
}

/** Its author is named again, and hears of it as an author does. */
export async function setAuthored(trx: Trx, ideaId: number): Promise<void> {
  await trx.updateTable("idea").set({ withdrawn_at: null }).where("id", "=", ideaId).execute();
}

/** The idea has no author any more, as far as anybody is told; it waits for no answer of its own. */
export async function setWithdrawn(trx: Trx, ideaId: number): Promise<void> {
  await trx
    .updateTable("idea")
    .set({ withdrawn_at: now(), reply_due_at: null })
    .where("id", "=", ideaId)
    .execute();
  await settleClock(trx, ideaId);
}
