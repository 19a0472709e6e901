import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { RouteState } from "./next-step";

/** How far a question has come; undefined where it is gone. */
export async function findRouteState(db: Db, questionId: number): Promise<RouteState | undefined> {
  const question = await db
    .selectFrom("question")
    .select(["created_at", "hidden_at", "answer_count", "routed_at", "escalated_at"])
    .where("id", "=", questionId)
    .executeTakeFirst();
  if (!question) return undefined;
  const requests = await db
    .selectFrom("question_request")
    .select(["round", "cause", "state"])
    .where("question_id", "=", questionId)
    .execute();
  return {
    createdAt: question.created_at,
    hidden: question.hidden_at !== null,
    answers: question.answer_count,
    routedAt: question.routed_at,
    escalatedAt: question.escalated_at,
    requests,
  };
}

/** As {@link findRouteState}; nobody else asks anybody about it until the transaction ends. */
export async function lockRouteState(
  trx: Trx,
  questionId: number,
): Promise<RouteState | undefined> {
  const locked = trx.selectFrom("question").select("id").where("id", "=", questionId);
  await forUpdate(trx, locked).execute();
  return findRouteState(trx, questionId);
}
