import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { dealOf } from "./count-visit.server";
import { enqueueTrailMail, keepAddress } from "./leave-contact.server";
import type { OpenTrail } from "./open-trail.server";
import type { QuestionInput } from "./trail.schema.server";
import { canChangeTrail } from "./trails.policy";
import { count, lockTrail } from "./trails.queries.server";

/** A prospect asks; the same words from the same link are one question. */
export async function askOnTrail(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  input: QuestionInput,
): Promise<void> {
  const address = input.email && { email: input.email, language: prospect.language };
  const contact = address ? await keepAddress(trx, trail, address) : undefined;
  const known = await trx
    .selectFrom("trail_question")
    .select(["id", "contact_id"])
    .where("link_id", "=", trail.linkId)
    .where("body", "=", input.question)
    .executeTakeFirst();
  if (known) return addAddress(trx, known, contact?.id);
  const { id } = await trx
    .insertInto("trail_question")
    .values({
      trail_id: trail.trailId,
      link_id: trail.linkId,
      stop_id: await findStop(trx, trail, input.stop),
      contact_id: contact?.id ?? null,
      body: input.question,
      created_at: now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await count(trx, trail.trailId, "question_count", { by: 1, at: now() });
  const subject = aboutTrail({ id: trail.trailId, account: trail.account, deal: dealOf(trail) });
  const details = { title: trail.title, question: id };
  await recordActivity(trx, prospect, "trail.asked", subject, details, staffOnly);
}

async function addAddress(
  trx: Trx,
  question: { id: number; contact_id: number | null },
  contactId: number | undefined,
): Promise<void> {
  if (contactId === undefined || question.contact_id !== null) return;
  await trx
    .updateTable("trail_question")
    .set({ contact_id: contactId })
    .where("id", "=", question.id)
    .execute();
}

async function findStop(trx: Trx, trail: OpenTrail, stopId: number | undefined) {
  if (stopId === undefined) return null;
  const stop = await trx
    .selectFrom("trail_stop")
    .select("id")
    .where("id", "=", stopId)
    .where("trail_id", "=", trail.trailId)
    .executeTakeFirst();
  return stop?.id ?? null;
}

/** The fields of an answer's form, of which its version is made. */
export const answerFields = (answer: string) => ({ answer });

/**
 * The rep answers, or betters an answer: it stands on the trail, and goes to the address that the
 * prospect left, once that is confirmed. @throws NotFound, Conflict
 */
export async function answerQuestion(
  trx: Trx,
  viewer: Viewer,
  trailId: number,
  questionId: number,
  input: { answer: string; version: string },
): Promise<void> {
  const trail = await lockTrail(trx, trailId);
  const question = await trx
    .selectFrom("trail_question")
    .select(["answer", "answered_at", "contact_id"])
    .where("id", "=", questionId)
    .where("trail_id", "=", trailId)
    .executeTakeFirst();
  if (!question) throw new NotFound();
  allow(viewer, canChangeTrail(viewer, trail));
  const stored = answerFields(question.answer);
  if (sameFields(stored, answerFields(input.answer))) return;
  refuseStale(stored, input.version);
  await trx
    .updateTable("trail_question")
    .set({
      answer: input.answer,
      answered_by_id: viewer.id,
      answered_at: question.answered_at ?? now(),
    })
    .where("id", "=", questionId)
    .execute();
  const details = { title: trail.title, question: questionId };
  await recordActivity(trx, viewer, "trail.answered", aboutTrail(trail), details, staffOnly);
  if (question.contact_id !== null) {
    await enqueueTrailMail(trx, { kind: "answers", contactId: question.contact_id });
  }
}
