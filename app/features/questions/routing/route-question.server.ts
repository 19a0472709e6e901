import type { Verb } from "~/features/activity/activity";
import { getCommunity } from "~/features/community/community.queries.server";
import { systemViewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { enqueueJob, RunLater } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";
import { lockAskable, putQuestion, reasonsFor } from "./ask-people.server";
import { listCandidates } from "./candidates.queries.server";
import { findEmployee } from "./find-employee.queries.server";
import { lapseRequestsOf } from "./lapse-requests.server";
import { type Exhausted, nextStep, type RouteState, type Step } from "./next-step";
import { findRouteState, lockRouteState } from "./route-state.queries.server";
import { choose, type Ranked, rank } from "./routing";
import { type Asked, findAsked } from "./wanted.queries.server";

/** The kind of the job that finds whom to ask; its payload is a {@link RoutePayload}. */
export const ROUTE_JOB = "route_question";

export interface RoutePayload {
  questionId: number;
  /** Of a job that somebody's pass brought about: waiting for a round is left to the question's own. */
  once?: boolean;
}

/** Somebody passed: whether that leaves nobody who might answer is looked at right away. */
export async function enqueueNextStep(
  trx: Trx,
  questionId: number,
  requestId: number,
): Promise<void> {
  const payload: RoutePayload = { questionId, once: true };
  await enqueueJob(trx, ROUTE_JOB, payload, { key: `route:${questionId}:${requestId}` });
}

/** What follows from an activity row: a question begins its way, and nobody waits for who was helped. */
export async function followQuestion(database: Database, activityId: number): Promise<void> {
  const row = await database.read
    .selectFrom("activity")
    .select(["verb", "subject_id", "details"])
    .where("id", "=", activityId)
    .executeTakeFirst();
  const verb = row?.verb as Verb | undefined;
  if (row && verb === "question.asked") {
    const payload: RoutePayload = { questionId: row.subject_id };
    const key = `route:${row.subject_id}`;
    await database.write((trx) => enqueueJob(trx, ROUTE_JOB, payload, { key }));
  }
  if (row && verb === "answer.accepted") {
    const { question } = JSON.parse(row.details) as { question?: number };
    if (question) await database.write((trx) => lapseRequestsOf(trx, question));
  }
}

/**
 * Takes a question as far as it comes now: asks the first three, the next three, or an employee.
 * @throws RunLater until when there is something to do again.
 */
export async function routeQuestion(
  database: Database,
  { questionId, once = false }: RoutePayload,
): Promise<void> {
  let exhausted: Exhausted = null;
  for (;;) {
    const state = await findRouteState(database.read, questionId);
    if (!state) return;
    const step = nextStep(state, now(), exhausted);
    if (step.do === "nothing") return;
    if (step.do === "escalate") return escalate(database, questionId);
    if (step.do === "wait") {
      if (once) return;
      throw new RunLater(step.until);
    }
    const next = await ask(database, questionId, step);
    if (next === "nobody") exhausted = step.round;
    else if (next !== "again") throw new RunLater(next);
  }
}

type AskStep = Extract<Step, { do: "ask" }>;

/** Asks whom it may; says when somebody else wakes, or whether to look again, or that nobody is left. */
async function ask(
  database: Database,
  questionId: number,
  step: AskStep,
): Promise<number | "again" | "nobody"> {
  const at = now();
  const asked = await findAsked(database.read, questionId);
  if (!asked) return "again";
  const candidates = await listCandidates(database.read, asked, at);
  const chosen = choose(rank(asked, candidates, asked.excluded, at), step.places, at);
  const isLast = chosen.nextAt === null;
  await database.write((trx) => askChosen(trx, asked, step, { chosen: chosen.now, isLast, at }));
  if (chosen.nextAt !== null) return chosen.nextAt;
  return chosen.now.length > 0 ? "again" : "nobody";
}

/** Asks those who may still be asked, unless the question has come further meanwhile. */
async function askChosen(
  trx: Trx,
  asked: Asked,
  step: AskStep,
  { chosen, isLast, at }: { chosen: readonly Ranked[]; isLast: boolean; at: number },
): Promise<void> {
  const { questionId } = asked;
  const places = placesOf(await lockRouteState(trx, questionId), step, at);
  if (places === 0) return;
  const ids = chosen.map(({ candidate }) => candidate.personId);
  const askable = (await lockAskable(trx, ids, at)).slice(0, places);
  const becauseOf = await reasonsFor(trx, chosen, asked.tagIds);
  const viewer = systemViewer((await getCommunity(trx)).defaultLanguage);
  for (const personId of askable) {
    const how = { round: step.round, cause: "routed" } as const;
    const because = becauseOf(personId);
    await putQuestion(trx, viewer, questionId, { personId, because, at, ...how });
  }
  // Who was asked by another question meanwhile is replaced before the round is over.
  const isOver = isLast && askable.length === Math.min(chosen.length, places);
  if (step.round !== 1 || !isOver) return;
  await trx.updateTable("question").set({ routed_at: at }).where("id", "=", questionId).execute();
}

function placesOf(state: RouteState | undefined, step: AskStep, at: number): number {
  const next = state && nextStep(state, at);
  return next?.do === "ask" && next.round === step.round ? next.places : 0;
}

async function escalate(database: Database, questionId: number): Promise<void> {
  await database.write(async (trx) => {
    const at = now();
    const state = await lockRouteState(trx, questionId);
    if (!state || state.escalatedAt !== null || state.answers > 0 || state.hidden) return;
    const { defaultLanguage, questionsTo } = await getCommunity(trx);
    const personId = await findEmployee(trx, questionId, questionsTo);
    await trx
      .updateTable("question")
      .set({ escalated_at: at })
      .where("id", "=", questionId)
      .execute();
    if (personId === undefined) return;
    const how = { round: 3, cause: "employee", because: null } as const;
    await putQuestion(trx, systemViewer(defaultLanguage), questionId, { personId, at, ...how });
  });
}
