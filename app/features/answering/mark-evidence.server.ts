import { recordActivity } from "~/features/activity/record-activity.server";
import { canMarkEvidence } from "~/features/comments/comment.policy";
import { getComment, lockComment } from "~/features/comments/comments.queries.server";
import type { AmountUnit } from "~/features/evidence/amount";
import type { EvidenceKind } from "~/features/evidence/evidence";
import {
  deleteEvidence,
  insertEvidence,
  updateEvidence,
} from "~/features/evidence/evidence-rows.server";
import { stir } from "~/features/ideas/idea-counters.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";

export interface MarkInput {
  kind: EvidenceKind;
  amount: { stored: number; unit: AmountUnit } | null;
}

/** The statement that a reply is; undefined while it is none. */
export function findMark(db: Db, commentId: number) {
  return db
    .selectFrom("evidence")
    .selectAll()
    .where("comment_id", "=", commentId)
    .executeTakeFirst();
}

/** The kind of the question that a reply answers, where it was one of the bank. */
export async function findAskedKind(db: Db, commentId: number): Promise<EvidenceKind | null> {
  const row = await db
    .selectFrom("comment")
    .innerJoin("asked_question as asked", "asked.comment_id", "comment.parent_id")
    .innerJoin("spin_question as question", "question.id", "asked.question_id")
    .select("question.kind")
    .where("comment.id", "=", commentId)
    .executeTakeFirst();
  return row?.kind ?? null;
}

/**
 * The reply is evidence of this kind, in the words that it has and will have; whoever wrote it said
 * it. Marked anew, the kind and the amount are other ones.
 */
export async function markEvidence(
  trx: Trx,
  viewer: Viewer,
  commentId: number,
  { kind, amount }: MarkInput,
): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, commentId);
  allow(viewer, canMarkEvidence(viewer, comment, idea), "comments:evidence.refused");
  const wanted = { kind, amount: amount?.stored ?? null, unit: amount?.unit ?? null };
  const known = await findMark(trx, commentId);
  const names = ["kind", "amount", "unit"] as const;
  if (known && names.every((name) => known[name] === wanted[name])) return;
  if (known) {
    await updateEvidence(trx, known.id, { ...wanted, edited_at: now() });
  } else {
    await insertEvidence(trx, {
      ...{ ...wanted, body: "", idea_id: row.idea_id, comment_id: commentId },
      ...{ person_id: row.author_id, by_staff: row.by_staff, created_at: now() },
      account_id: await accountOf(trx, row.author_id),
    });
    await stir(trx, row.idea_id);
  }
  const subject = { kind: "comment", id: commentId, ideaId: row.idea_id } as const;
  await recordActivity(trx, viewer, "comment.marked_evidence", subject, { kind }, staffOnly);
}

/** The reply is a reply and nothing more. */
export async function unmarkEvidence(trx: Trx, viewer: Viewer, commentId: number): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, commentId);
  allow(viewer, canMarkEvidence(viewer, comment, idea), "comments:evidence.refused");
  const known = await findMark(trx, commentId);
  if (!known) return;
  await deleteEvidence(trx, known.id);
  const subject = { kind: "comment", id: commentId, ideaId: row.idea_id } as const;
  const details = { kind: known.kind };
  await recordActivity(trx, viewer, "comment.unmarked_evidence", subject, details, staffOnly);
}

/** A reply that its author took away takes its number with it. */
export async function forgetMark(trx: Trx, viewer: Viewer, commentId: number): Promise<void> {
  const { comment } = await getComment(trx, viewer, commentId);
  const known = comment.deleted ? await findMark(trx, commentId) : undefined;
  if (known) await deleteEvidence(trx, known.id);
}

async function accountOf(trx: Trx, personId: number): Promise<number | null> {
  const person = await trx
    .selectFrom("person")
    .select("account_id")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return person.account_id;
}

const staffOnly = { staffOnly: true };
