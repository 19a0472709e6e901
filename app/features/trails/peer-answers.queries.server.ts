import { accountName } from "~/features/accounts/account-name.server";
import { openBoards } from "~/features/ideas/visible-ideas.server";
import { shownName } from "~/features/people/unnamed";
import { visitorWhoReads } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { PeerAnswer } from "./peer-answer";

/** A prospect reads what everybody reads. */
export const anyone = visitorWhoReads(fallbackLanguage);

/** What the questions of a trail became beside it: where customers read them, and what was answered. */
export interface AskedOfPeers {
  /** Of the question to which it became; null where there is none. */
  questionOf(trailQuestionId: number): number | null;
  answersOf(trailQuestionId: number): PeerAnswer[];
}

/**
 * In two queries, whatever their number. What is hidden, or on a board that is not open to all any more,
 * is not there.
 */
export async function listPeerAnswers(
  db: Db,
  trailQuestionIds: readonly number[],
): Promise<AskedOfPeers> {
  if (trailQuestionIds.length === 0) return { questionOf: () => null, answersOf: () => [] };
  const questions = await db
    .selectFrom("question")
    .select(["id", "trail_question_id"])
    .where("trail_question_id", "in", [...trailQuestionIds])
    .where("hidden_at", "is", null)
    .where("board_id", "in", openBoards(anyone))
    .execute();
  const questionOf = (asked: number) =>
    questions.find((row) => row.trail_question_id === asked)?.id ?? null;
  const ids = questions.map(({ id }) => id);
  const answers = ids.length === 0 ? [] : await selectAnswers(db, ids);
  return {
    questionOf,
    answersOf: (asked) =>
      answers
        .filter((row) => row.question_id === questionOf(asked))
        .map((row) => ({
          ...{ id: row.id, html: row.body_html, language: row.language, side: row.side },
          ...{ by: shownName(row.name), account: row.account },
          accepted: row.accepted_at !== null,
        })),
  };
}

function selectAnswers(db: Db, questionIds: readonly number[]) {
  return db
    .selectFrom("answer")
    .innerJoin("person", "person.id", "answer.author_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select(["answer.id", "answer.question_id", "answer.body_html", "answer.language"])
    .select(["answer.side", "answer.accepted_at", "person.name"])
    .select(accountName(anyone).as("account"))
    .where("answer.question_id", "in", [...questionIds])
    .where("answer.hidden_at", "is", null)
    .orderBy("answer.id")
    .execute();
}

/** One answer to what was asked by a link. @throws NotFound */
export async function getPeerAnswer(db: Db, linkId: number, answerId: number): Promise<PeerAnswer> {
  const asked = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .innerJoin("trail_question", "trail_question.id", "question.trail_question_id")
    .select("trail_question.id")
    .where("answer.id", "=", answerId)
    .where("trail_question.link_id", "=", linkId)
    .executeTakeFirst();
  const { answersOf } = await listPeerAnswers(db, asked ? [asked.id] : []);
  const answer = asked && answersOf(asked.id).find(({ id }) => id === answerId);
  if (!answer) throw new NotFound();
  return answer;
}
