import { openBoards } from "~/features/ideas/visible-ideas.server";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { setAccepted } from "./accept-answer.server";

/** A prospect says that this answer was what they needed: whoever has the link that it was asked by. */
export async function acceptOnTrail(
  trx: Trx,
  prospect: Viewer,
  linkId: number,
  answerId: number,
): Promise<void> {
  const { question, answer } = await getAnswered(trx, linkId, answerId);
  await setAccepted(trx, prospect, question, answer);
}

/** It was not. */
export async function unacceptOnTrail(
  trx: Trx,
  prospect: Viewer,
  linkId: number,
  answerId: number,
): Promise<void> {
  const { question, answer } = await getAnswered(trx, linkId, answerId);
  if (question.accepted_answer_id === answer.id) await setAccepted(trx, prospect, question, null);
}

/** @throws NotFound for an answer to what was not asked by this link, or one that it does not show. */
async function getAnswered(trx: Trx, linkId: number, answerId: number) {
  const answer = await trx
    .selectFrom("answer")
    .selectAll()
    .where("id", "=", answerId)
    .where("hidden_at", "is", null)
    .executeTakeFirst();
  const locked = trx
    .selectFrom("question")
    .selectAll()
    .where("id", "=", answer?.question_id ?? 0)
    .where("hidden_at", "is", null)
    .where("board_id", "in", openBoards(visitorWhoReads(fallbackLanguage)))
    .where("trail_question_id", "in", (asked) =>
      asked.selectFrom("trail_question").select("trail_question.id").where("link_id", "=", linkId),
    );
  const question = await forUpdate(trx, locked).executeTakeFirst();
  if (!answer || !question) throw new NotFound();
  return { question, answer };
}
