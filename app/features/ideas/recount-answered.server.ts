import type { Trx } from "~db/connect.server";

/**
 * Sets when the company first and last answered an idea from what stands: official responses, notes
 * on its status, staff's public comments. For when an answer was taken back.
 */
export async function recountAnswered(trx: Trx, ideaId: number): Promise<void> {
  const responses = trx
    .selectFrom("official_response")
    .select("created_at as at")
    .where("idea_id", "=", ideaId);
  const notes = trx
    .selectFrom("status_change")
    .select("created_at as at")
    .where("idea_id", "=", ideaId)
    .where("note", "<>", "");
  const comments = trx
    .selectFrom("comment")
    .select("created_at as at")
    .where("idea_id", "=", ideaId)
    .where("by_staff", "=", 1)
    .where("internal", "=", 0)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null);
  const answered = await trx
    .selectFrom(responses.unionAll(notes).unionAll(comments).as("answer"))
    .select((select) => [
      select.fn.min<number | null>("answer.at").as("first"),
      select.fn.max<number | null>("answer.at").as("last"),
    ])
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("idea")
    .set({ first_answered_at: answered.first, answered_at: answered.last })
    .where("id", "=", ideaId)
    .execute();
}
