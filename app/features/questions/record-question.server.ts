import type { Details, Verb } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";

type QuestionVerb = Extract<Verb, `question.${string}`>;
type AnswerVerb = Extract<Verb, `answer.${string}`>;

type AskedQuestion = Pick<Row<"question">, "id" | "account_id" | "trail_question_id">;

/** Records an act on a question, which stands in the history of what it is about. */
export async function recordQuestion(
  trx: Trx,
  viewer: Viewer,
  verb: QuestionVerb,
  question: AskedQuestion,
  details: Details = {},
): Promise<void> {
  const subject = { kind: "question", id: question.id, ...(await aboutOf(trx, question)) } as const;
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}

/** Records an act on an answer; the exchange ledger reads who wrote it, and for which side. */
export async function recordAnswer(
  trx: Trx,
  viewer: Viewer,
  verb: AnswerVerb,
  question: AskedQuestion,
  answer: Pick<Row<"answer">, "id" | "author_id" | "side">,
  more: Details = {},
): Promise<void> {
  const subject = { kind: "answer", id: answer.id, ...(await aboutOf(trx, question)) } as const;
  const details = { question: question.id, author: answer.author_id, side: answer.side, ...more };
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}

/** A question of a trail stands in the history of the trail's account and deal, others in their account's. */
async function aboutOf(
  trx: Trx,
  question: AskedQuestion,
): Promise<{ accountId?: number | undefined; dealId?: number | undefined }> {
  const trail =
    question.trail_question_id === null
      ? undefined
      : await trx
          .selectFrom("trail_question")
          .innerJoin("trail", "trail.id", "trail_question.trail_id")
          .select(["trail.account_id", "trail.deal_id"])
          .where("trail_question.id", "=", question.trail_question_id)
          .executeTakeFirst();
  return {
    accountId: trail?.account_id ?? question.account_id ?? undefined,
    dealId: trail?.deal_id ?? undefined,
  };
}
