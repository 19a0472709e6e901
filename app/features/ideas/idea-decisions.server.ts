import { changeIdeaCount } from "~/features/boards/count-ideas.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { forShare } from "~db/dialect";
import type { RowChange } from "~db/schema";
import type { IdeaState } from "./idea";
import { reviewAt } from "./reply-clock.server";
import type { Status } from "./status";

/*
 * What the company decides about an idea, as its row keeps it. Who calls these holds the idea's lock
 * (`lockIdeaState`), and has asked whether the idea is not so already.
 */

/** `excerpt` is the beginning of the note on the status. */
export async function setStatus(
  trx: Trx,
  ideaId: number,
  { id }: Pick<Status, "id">,
  excerpt: string,
): Promise<void> {
  // An admin who moves the status to another group did so before, or waits and then finds the idea.
  const query = trx
    .selectFrom("status")
    .select(["id", "status_group", "review_days"])
    .where("id", "=", id);
  const status = await forShare(trx, query).executeTakeFirstOrThrow();
  await update(trx, ideaId, {
    status_id: id,
    status_group: status.status_group,
    status_excerpt: excerpt,
    review_at: reviewAt(status, now()),
    archived_from_id: null,
  });
}

/** Its people were told that it has gone quiet. */
export function setQuietTold(trx: Trx, ideaId: number): Promise<void> {
  return update(trx, ideaId, { quiet_told_at: now() });
}

/** It was archived for being quiet, and can come back to the status that it had. */
export function setArchivedFrom(trx: Trx, ideaId: number, statusId: number): Promise<void> {
  return update(trx, ideaId, { archived_from_id: statusId, quiet_told_at: null });
}

/** When somebody looks at an open idea again. */
export function setReview(trx: Trx, ideaId: number, reviewAt: number | null): Promise<void> {
  return update(trx, ideaId, { review_at: reviewAt });
}

/** Who of the company takes care of it from now on; null for nobody. */
export function setOwner(trx: Trx, ideaId: number, ownerId: number | null): Promise<void> {
  return update(trx, ideaId, { owner_id: ownerId });
}

export function setPinned(trx: Trx, ideaId: number, pinned: boolean): Promise<void> {
  return update(trx, ideaId, { pinned_at: pinned ? now() : null });
}

export function setLocked(trx: Trx, ideaId: number, locked: boolean): Promise<void> {
  return update(trx, ideaId, { locked_at: locked ? now() : null });
}

export function setSlow(trx: Trx, ideaId: number, slow: boolean): Promise<void> {
  return update(trx, ideaId, { slow_since: slow ? now() : null });
}

/** Out of every list and every board's number. */
export async function setHidden(trx: Trx, idea: IdeaState, reason: string): Promise<void> {
  await update(trx, idea.id, { hidden_at: now(), hidden_reason: reason, listed: 0 });
  await changeIdeaCount(trx, idea.boardId, -1);
}

export async function setShown(trx: Trx, idea: IdeaState): Promise<void> {
  await update(trx, idea.id, { hidden_at: null, hidden_reason: null, listed: 1, ...active() });
  await changeIdeaCount(trx, idea.boardId, 1);
}

/** Merged ideas are in no list and in no board's number. */
export async function setMerged(trx: Trx, idea: IdeaState, canonicalId: number): Promise<void> {
  await update(trx, idea.id, { merged_into_id: canonicalId, listed: 0 });
  if (!idea.hidden) await changeIdeaCount(trx, idea.boardId, -1);
}

export async function setUnmerged(trx: Trx, idea: IdeaState): Promise<void> {
  await update(trx, idea.id, {
    merged_into_id: null,
    listed: idea.hidden ? 0 : 1,
    ...active(),
  });
  if (!idea.hidden) await changeIdeaCount(trx, idea.boardId, 1);
}

/** Ideas that are merged lead elsewhere, since what they were merged into was merged or unmerged. */
export async function setCanonical(
  trx: Trx,
  ids: readonly number[],
  canonicalId: number,
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("idea")
    .set({ merged_into_id: canonicalId })
    .where("id", "in", ids)
    .execute();
}

/** A hidden idea is in no board's number, so it takes none along. */
export async function setBoard(trx: Trx, idea: IdeaState, boardId: number): Promise<void> {
  await update(trx, idea.id, { board_id: boardId });
  if (idea.hidden) return;
  // In the order of their numbers: two moves that cross must not wait for each other.
  const steps = [
    { id: idea.boardId, step: -1 },
    { id: boardId, step: 1 },
  ].sort((left, right) => left.id - right.id);
  for (const { id, step } of steps) await changeIdeaCount(trx, id, step);
}

/** From now on it is counted anew for how long it has been quiet. */
function active(): Pick<RowChange<"idea">, "active_at" | "quiet_told_at"> {
  return { active_at: now(), quiet_told_at: null };
}

async function update(trx: Trx, ideaId: number, change: RowChange<"idea">): Promise<void> {
  await trx.updateTable("idea").set(change).where("id", "=", ideaId).execute();
}
