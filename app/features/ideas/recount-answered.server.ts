import type { Trx } from "~db/connect.server";
import { readAnswerTimes } from "./answer-times.queries.server";

/** Sets when the company first and last answered an idea. For when an answer was taken back. */
export async function recountAnswered(trx: Trx, ideaId: number): Promise<void> {
  const times = (await readAnswerTimes(trx, [ideaId])).get(ideaId);
  await trx
    .updateTable("idea")
    .set({ first_answered_at: times?.first ?? null, answered_at: times?.last ?? null })
    .where("id", "=", ideaId)
    .execute();
}
