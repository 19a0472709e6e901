import type { Subject } from "~/features/activity/activity";
import type { Db } from "~db/connect.server";

/** A question with the account, and the deal of its trail, in whose history it stands. */
export async function subjectOf(db: Db, questionId: number): Promise<Subject> {
  const about = await db
    .selectFrom("question")
    .leftJoin("trail_question", "trail_question.id", "question.trail_question_id")
    .leftJoin("trail", "trail.id", "trail_question.trail_id")
    .select(["question.account_id", "trail.deal_id"])
    .select("trail.account_id as trail_account_id")
    .where("question.id", "=", questionId)
    .executeTakeFirst();
  return {
    ...{ kind: "question", id: questionId },
    accountId: about?.trail_account_id ?? about?.account_id ?? undefined,
    dealId: about?.deal_id ?? undefined,
  };
}
