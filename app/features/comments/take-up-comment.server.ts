import { keepToStaff } from "~/features/activity/keep-to-staff.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canTakeUp, whyNotTakenUp } from "./comment.policy";
import { lockComment } from "./comments.queries.server";
import { deleteExtension, insertExtension } from "./extensions.queries.server";

export interface TakeUpInput {
  /** What the idea says from now on; its present words where the comment only earns its credit. */
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  /** The version of the idea that the edit began from. */
  version: number;
}

/**
 * The idea says what `input` says, and credits whoever wrote the comment, once.
 * @returns whether the credit is new; what was taken up before is told to nobody again.
 * @throws Conflict, with the newer words, when somebody else edited the idea in the meantime.
 */
export async function takeUpComment(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: TakeUpInput,
): Promise<boolean> {
  const { comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canTakeUp(viewer, comment, idea), whyNotTakenUp(idea));
  requireSignedIn(viewer);
  const { title } = await getIdeaText(trx, idea.id);
  await editIdea(trx, viewer, idea.id, { title, ...input });
  const row = { comment_id: id, idea_id: idea.id, taken_up_by_id: viewer.id, created_at: now() };
  if (!(await insertExtension(trx, row))) return false;
  const subject = { kind: "comment", id, ideaId: idea.id } as const;
  await recordActivity(trx, viewer, "comment.taken_up", subject, { commentId: id });
  return true;
}

/**
 * The credit goes; the idea keeps its words. That it was given leaves the idea's story, and who was
 * not told of it yet never is.
 */
export async function releaseComment(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canTakeUp(viewer, comment, idea), whyNotTakenUp(idea));
  if (!(await deleteExtension(trx, id))) return;
  await keepToStaff(trx, idea.id, "comment.taken_up", ({ commentId }) => commentId === id);
  const subject = { kind: "comment", id, ideaId: idea.id } as const;
  await recordActivity(trx, viewer, "comment.released", subject, {}, { staffOnly: true });
}
