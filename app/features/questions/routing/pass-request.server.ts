import { allow, requireSignedIn } from "~/features/people/allow";
import { listByHandles } from "~/features/people/handles.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { lockQuestion } from "../question-rows.server";
import { recordQuestion } from "../record-question.server";
import { lockAskable, putQuestion } from "./ask-people.server";
import { listReaders, selectAskable } from "./askable.server";
import { endOfQuiet } from "./quiet-hours";
import { canPass, canPassOn } from "./request.policy";
import { enqueueNextStep } from "./route-question.server";
import { findAsked } from "./wanted.queries.server";

/** Says "not me": the next ones are asked once nobody is left who might answer. Twice is once. */
export async function passRequest(trx: Trx, viewer: Viewer, questionId: number): Promise<void> {
  const { question, request } = await getRequest(trx, viewer, questionId, canPass);
  if (request.state === "passed") return;
  await setPassed(trx, request);
  await recordQuestion(trx, viewer, "question.passed", question, { person: request.person_id });
  await enqueueNextStep(trx, questionId, request.id);
}

/**
 * Passes a question on to one person who may know, by their handle; at the end of their quiet hours.
 * @throws Invalid at `to` for whoever cannot be asked. Why is never said: the asker's account, or one
 * that it competes with, could be told by it. Conflict where somebody else was named before.
 */
export async function passOn(
  trx: Trx,
  viewer: Viewer,
  questionId: number,
  to: string,
): Promise<void> {
  const { question, request } = await getRequest(trx, viewer, questionId, canPassOn);
  requireSignedIn(viewer);
  const at = now();
  const handle = to.trim().replace(/^@/, "").toLowerCase();
  const [person] = await listByHandles(trx, [handle]);
  const named = await findNamed(trx, viewer.id, questionId);
  if (person && named === person.id) return;
  if (named !== undefined) throw new Conflict("questions:errors.passedOn");
  const wakes = person && (await findWaking(trx, viewer, questionId, person.id, at));
  if (!person || wakes === undefined) throw new Invalid({ to: ["questions:errors.cannotBeAsked"] });
  await setPassed(trx, request);
  const details = { person: viewer.id, to: person.id };
  await recordQuestion(trx, viewer, "question.passed", question, details);
  await putQuestion(trx, viewer, questionId, {
    ...{ personId: person.id, round: request.round, cause: "passed", passed_by_id: viewer.id },
    ...{ because: null, at: wakes },
  });
}

/** A request that is the viewer's to pass, and its question, which nobody else changes meanwhile. */
async function getRequest(trx: Trx, viewer: Viewer, questionId: number, can: typeof canPass) {
  const { row: question } = await lockQuestion(trx, viewer, questionId);
  const request = await trx
    .selectFrom("question_request")
    .selectAll()
    .where("question_id", "=", questionId)
    .where("person_id", "=", viewer.id ?? 0)
    .executeTakeFirst();
  const rule = request && {
    ...{ personId: request.person_id, round: request.round, state: request.state },
  };
  allow(viewer, can(viewer, rule), "questions:errors.notAsked");
  return { question, request: request as Row<"question_request"> };
}

/** Whom somebody passed a question on to. */
async function findNamed(
  trx: Trx,
  passerId: number,
  questionId: number,
): Promise<number | undefined> {
  const row = await trx
    .selectFrom("question_request")
    .select("person_id")
    .where("passed_by_id", "=", passerId)
    .where("question_id", "=", questionId)
    .executeTakeFirst();
  return row?.person_id;
}

async function setPassed(trx: Trx, { id }: Row<"question_request">): Promise<void> {
  const passed = { state: "passed", decided_at: now() } as const;
  await trx.updateTable("question_request").set(passed).where("id", "=", id).execute();
}

/** When somebody may be asked; undefined for never. Employees name each other at any time. */
async function findWaking(
  trx: Trx,
  viewer: Viewer,
  questionId: number,
  personId: number,
  at: number,
): Promise<number | undefined> {
  const asked = await findAsked(trx, questionId);
  if (!asked) return undefined;
  if (isStaff(viewer) && (await isColleague(trx, questionId, personId))) return at;
  const found = await selectAskable(trx, asked, at)
    .select(["choice.time_zone", "choice.quiet_from", "choice.quiet_until"])
    .where("choice.person_id", "=", personId)
    .executeTakeFirst();
  if (!found || (await listReaders(trx, asked, [personId])).length === 0) return undefined;
  if ((await lockAskable(trx, [personId], at)).length === 0) return undefined;
  const { time_zone: timeZone, quiet_from: from, quiet_until: until } = found;
  return endOfQuiet(at, { timeZone, from, until });
}

async function isColleague(trx: Trx, questionId: number, personId: number): Promise<boolean> {
  const person = await trx
    .selectFrom("person")
    .select("role")
    .where("id", "=", personId)
    .where("suspended_at", "is", null)
    .where("erased_at", "is", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("question_request")
            .select("question_request.id")
            .where("question_request.question_id", "=", questionId)
            .whereRef("question_request.person_id", "=", "person.id"),
        ),
      ),
    )
    .executeTakeFirst();
  return person !== undefined && isStaff(person);
}
