import { recordActivity } from "~/features/activity/record-activity.server";
import { findBoardById } from "~/features/boards/boards.queries.server";
import type { IdeaState } from "~/features/ideas/idea";
import { canVote } from "~/features/ideas/idea.policy";
import { getIdeaState, lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { setPublished } from "~/features/ideas/publish-idea.server";
import { allow } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { withOpenBoards } from "~/features/segments/open-boards.queries.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canModerate } from "./moderation.policy";

/** An idea that waited, or was refused, is there as if its author posted it now: people are told. */
export async function approveIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!idea.unpublished) return;
  await setPublished(trx, idea, now());
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "idea.approved", subject, {}, { staffOnly: true });
  await postAsAuthor(trx, idea);
}

/** Its author alone still sees the idea, and why others never did. */
export async function refuseIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  reason: string,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!idea.unpublished) return;
  const refused = await trx
    .updateTable("idea")
    .set({ hidden_reason: reason })
    .where("id", "=", ideaId)
    .where("hidden_reason", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!refused) return;
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "idea.refused", subject, { reason }, { staffOnly: true });
}

/**
 * The posting with the author's own vote, which an address that is no longer verified does not have,
 * nor who left the segments of the board meanwhile.
 */
async function postAsAuthor(trx: Trx, { id, authorId, boardId }: IdeaState): Promise<void> {
  const author = await withOpenBoards(trx, viewerOfPerson(await getPerson(trx, authorId)));
  await recordActivity(trx, author, "idea.posted", { kind: "idea", id });
  if (!(await findBoardById(trx, author, boardId))) return;
  if (!canVote(author, await getIdeaState(trx, author, id))) return;
  await castVote(trx, author, id, { importance: 1, because: "" });
}
