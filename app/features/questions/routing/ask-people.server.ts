import { systemViewer, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, Row } from "~db/schema";
import { recordQuestion } from "../record-question.server";
import { type Because, writeBecause } from "./because";
import { isWithinLimits, type Ranked, WEEK } from "./routing";

/** The kind of the job that tells somebody what they are asked once their quiet hours are over. */
export const ASKED_JOB = "asked_question";

export interface AskedPayload {
  requestId: number;
}

/** Somebody to be asked, when: later than now where it is quiet there. */
export interface ToAsk
  extends Pick<NewRow<"question_request">, "round" | "cause" | "passed_by_id"> {
  personId: number;
  because: Because | null;
  at: number;
}

/** Puts a question, which the transaction has locked, to one person; once, however often. */
export async function putQuestion(
  trx: Trx,
  viewer: Viewer,
  questionId: number,
  { personId, because, at, ...how }: ToAsk,
): Promise<void> {
  const request = await trx
    .insertInto("question_request")
    .values({
      ...{ question_id: questionId, person_id: personId, asked_at: at },
      ...(because ? { because: writeBecause(because) } : {}),
      ...how,
    })
    .onConflict((known) => known.columns(["question_id", "person_id"]).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!request) return;
  if (at <= now()) return recordRequest(trx, viewer, request);
  const payload: AskedPayload = { requestId: request.id };
  await enqueueJob(trx, ASKED_JOB, payload, { key: `asked:${request.id}`, runAt: at });
}

/** Tells somebody of a request that waited for the end of their quiet hours, if it still waits. */
export async function tellLater(database: Database, { requestId }: AskedPayload): Promise<void> {
  await database.write(async (trx) => {
    const request = await trx
      .selectFrom("question_request")
      .selectAll()
      .where("id", "=", requestId)
      .where("state", "=", "waiting")
      .executeTakeFirst();
    if (request) await recordRequest(trx, systemViewer(""), request);
  });
}

async function recordRequest(
  trx: Trx,
  viewer: Viewer,
  { id, question_id, person_id, round, cause }: Row<"question_request">,
): Promise<void> {
  const question = await trx
    .selectFrom("question")
    .select(["id", "account_id", "trail_question_id"])
    .where("id", "=", question_id)
    .executeTakeFirstOrThrow();
  const verb = cause === "employee" ? "question.escalated" : "question.routed";
  const details = { person: person_id, request: id, round, cause };
  await recordQuestion(trx, viewer, verb, question, details);
}

/**
 * Those of the people who may still be asked at `at`, in their order. Until the transaction ends nobody
 * else asks them anything, so that two questions at the same time do not ask one person twice a day.
 */
export async function lockAskable(trx: Trx, personIds: readonly number[], at: number) {
  if (personIds.length === 0) return [];
  const locked = trx
    .selectFrom("answering_choice")
    .select("person_id")
    .where("person_id", "in", [...personIds])
    .where("opted_in_at", "is not", null)
    .orderBy("person_id");
  const open = new Set((await forUpdate(trx, locked).execute()).map((row) => row.person_id));
  const asked = await trx
    .selectFrom("question_request")
    .select(["person_id", "asked_at"])
    .where("person_id", "in", [...personIds])
    .where("asked_at", ">", at - WEEK)
    .execute();
  return personIds.filter((id) => {
    const before = asked.filter((row) => row.person_id === id).map((row) => row.asked_at);
    return open.has(id) && isWithinLimits(before, at);
  });
}

/** What speaks for each of the chosen, by their number; the topics in one query. */
export async function reasonsFor(
  trx: Trx,
  chosen: readonly Ranked[],
  tagIds: readonly number[],
): Promise<(personId: number) => Because | null> {
  const ids = chosen.map(({ candidate }) => candidate.personId);
  const topics =
    ids.length === 0 || tagIds.length === 0
      ? []
      : await trx
          .selectFrom("person_topic")
          .select(["person_id", "tag_id"])
          .where("person_id", "in", ids)
          .where("tag_id", "in", [...tagIds])
          .orderBy("tag_id")
          .execute();
  return (personId) => {
    const one = chosen.find(({ candidate }) => candidate.personId === personId);
    if (!one) return null;
    const { ideas, answers, thanks } = one.candidate.knows;
    return {
      topics: topics.filter((row) => row.person_id === personId).map((row) => row.tag_id),
      ...{ ideas, answers, thanks, industry: one.shared.industry, size: one.shared.size },
    };
  };
}
