import { shownName } from "~/features/people/unnamed";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { type AskedOfPeers, listPeerAnswers } from "./peer-answers.queries.server";
import type { StopSubject } from "./stop-subject.server";
import type { AskedQuestion } from "./trail-events";

const QUESTIONS_AT_MOST = 50;

/** What was asked on a trail, the newest first; with a link, what was asked by that alone. */
export async function listQuestions(
  db: Db,
  trailId: number,
  linkId?: number,
): Promise<AskedQuestion[]> {
  const rows = await selectQuestions(db, trailId)
    .$if(linkId !== undefined, (query) => query.where("question.link_id", "=", linkId ?? 0))
    .orderBy("question.id", "desc")
    .limit(QUESTIONS_AT_MOST)
    .execute();
  const asked = await listPeerAnswers(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toQuestion(row, asked));
}

function selectQuestions(db: Db, trailId: number) {
  return db
    .selectFrom("trail_question as question")
    .leftJoin("person", "person.id", "question.answered_by_id")
    .leftJoin("trail_link as link", "link.id", "question.link_id")
    .leftJoin("trail_contact as contact", "contact.id", "question.contact_id")
    .select(["question.id", "question.body", "question.created_at", "question.answer"])
    .select(["question.answered_at", "person.name", "link.label"])
    .select(["contact.confirmed_at", "question.contact_id"])
    .where("question.trail_id", "=", trailId);
}

type QuestionRow = Awaited<ReturnType<ReturnType<typeof selectQuestions>["execute"]>>[number];

function toQuestion(row: QuestionRow, asked: AskedOfPeers): AskedQuestion {
  return {
    id: row.id,
    body: row.body,
    at: row.created_at,
    answer: row.answer,
    answeredAt: row.answered_at,
    answeredBy: shownName(row.name),
    questionId: asked.questionOf(row.id),
    peers: asked.answersOf(row.id),
    link: row.label ?? "",
    mailed: row.contact_id === null ? "no" : row.confirmed_at === null ? "unconfirmed" : "yes",
  };
}

/** What the prospect of a link said of a stop. */
export async function findSaid(
  db: Db,
  { trailId, linkId }: { trailId: number; linkId: number },
  stopId: number,
  subject: StopSubject | null,
): Promise<{ helpful: boolean; needed: boolean }> {
  const helpful = await db
    .selectFrom("trail_helpful")
    .select("stop_id")
    .where("stop_id", "=", stopId)
    .where("link_id", "=", linkId)
    .executeTakeFirst();
  if (!subject) return { helpful: helpful !== undefined, needed: false };
  const need = await db
    .selectFrom("trail_need")
    .select("id")
    .where("trail_id", "=", trailId)
    .$if(subject.ideaId !== null, (query) => query.where("idea_id", "=", subject.ideaId))
    .$if(subject.itemId !== null, (query) => query.where("roadmap_item_id", "=", subject.itemId))
    .executeTakeFirst();
  return { helpful: helpful !== undefined, needed: need !== undefined };
}

/** One question of a trail. @throws NotFound */
export async function getQuestion(db: Db, trailId: number, id: number): Promise<AskedQuestion> {
  const row = await selectQuestions(db, trailId).where("question.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return toQuestion(row, await listPeerAnswers(db, [row.id]));
}
