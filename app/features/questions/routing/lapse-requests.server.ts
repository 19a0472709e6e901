import { DAY, now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";

/** So long somebody is waited for; they may answer afterwards all the same. */
const WAITED_FOR = 7 * DAY;

/** Nobody is waited for any more: what was asked has its answer. */
export async function lapseRequestsOf(trx: Trx, questionId: number): Promise<void> {
  await trx
    .updateTable("question_request")
    .set({ state: "lapsed", decided_at: now() })
    .where("question_id", "=", questionId)
    .where("state", "=", "waiting")
    .execute();
}

/** What was asked of somebody who will not be asked any more. */
export async function lapseRequestsTo(trx: Trx, personId: number): Promise<void> {
  await trx
    .updateTable("question_request")
    .set({ state: "lapsed", decided_at: now() })
    .where("person_id", "=", personId)
    .where("state", "=", "waiting")
    .where("cause", "<>", "employee")
    .execute();
}

/** What members let lie; an employee's duty does not lapse. */
export async function lapseOldRequests(trx: Trx): Promise<void> {
  await trx
    .updateTable("question_request")
    .set({ state: "lapsed", decided_at: now() })
    .where("state", "=", "waiting")
    .where("cause", "<>", "employee")
    .where("asked_at", "<=", now() - WAITED_FOR)
    .execute();
}
