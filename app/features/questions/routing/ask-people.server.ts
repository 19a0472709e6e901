import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow } from "~db/schema";
import { type Because, writeBecause } from "./because";
import { subjectOf } from "./question-subject.server";
import { isWithinLimits, type Ranked, WEEK } from "./routing";

/** Somebody to be asked. */
export interface ToAsk
  extends Pick<NewRow<"question_request">, "round" | "cause" | "passed_by_id"> {
  personId: number;
  because: Because | null;
}

/**
 * Puts a question, which the transaction has locked, to one person; `viewer` is who sees to it.
 * @returns the number of the request; undefined for who was asked before.
 */
export async function putQuestion(
  trx: Trx,
  viewer: Viewer,
  questionId: number,
  { personId, because, ...how }: ToAsk,
  at: number,
): Promise<number | undefined> {
  const request = await trx
    .insertInto("question_request")
    .values({
      ...{ question_id: questionId, person_id: personId, asked_at: at },
      ...(because ? { because: writeBecause(because) } : {}),
      ...how,
    })
    .onConflict((known) => known.columns(["question_id", "person_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!request) return undefined;
  const verb = how.cause === "employee" ? "question.escalated" : "question.routed";
  const subject = await subjectOf(trx, questionId);
  const details = { person: personId, request: request.id, round: how.round, cause: how.cause };
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
  return request.id;
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
