import type { Cause } from "~/features/activity/cause";
import { listTagIds } from "~/features/ideas/idea-tags.server";
import { findMerge } from "~/features/merges/merges.queries.server";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, DomainError, Forbidden, Invalid, MovedTo, NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { archiveIdea } from "../archive-idea.server";
import { assignIdea } from "../assign-idea.server";
import { changeStatus } from "../change-status.server";
import { moveIdea } from "../move-idea.server";
import { tagIdea } from "../tag-idea.server";
import { undoStatusChange } from "../undo-status-change.server";
import type { Known } from "./bulk.queries.server";
import type { Before, BulkAct, Outcome } from "./bulk-change";

/** What is done to each idea by itself. */
export type SingleAct = Exclude<BulkAct, { act: "merge" }>;

/**
 * Does to one idea what is done to many, by the use case that does it to one. What stands against it
 * is an outcome: the others go on. The use cases refuse before they write. Who calls it holds the
 * idea's lock, so that it is as `known`.
 */
export async function actOnIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { act, known }: { act: SingleAct; known: Known | undefined },
  cause: Cause = {},
): Promise<Outcome> {
  return outcomeOf(async () => {
    if (!known) throw new NotFound();
    const before = await doAct(trx, viewer, ideaId, { act, known, cause });
    return before ? { outcome: "changed", before } : { outcome: "same" };
  });
}

/** Takes back what a change did to one idea, where nothing else was decided since. */
export async function takeBack(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  before: Before,
  cause: Cause = {},
): Promise<Outcome> {
  return outcomeOf(async () => {
    switch (before.act) {
      case "tags": {
        const tags = await listTagIds(trx, ideaId);
        const kept = tags.filter((id) => !before.added.includes(id));
        await tagIdea(trx, viewer, ideaId, [...new Set([...kept, ...before.removed])], cause);
        break;
      }
      case "status":
        await undoStatusChange(trx, viewer, ideaId, before.changeId);
        break;
      case "owner":
        await assignIdea(trx, viewer, ideaId, before.ownerId, cause);
        break;
      case "board":
        await moveIdea(trx, viewer, ideaId, { boardId: before.boardId, confirmed: true });
        break;
      case "merge": {
        const merge = await findMerge(trx, ideaId);
        if (merge?.id !== before.mergeId) throw new Conflict("shared:errors.changed");
        await unmergeIdea(trx, viewer, ideaId);
        break;
      }
    }
    return { outcome: "changed", before };
  });
}

/** Null where the idea is as it should be already. */
async function doAct(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { act, known, cause }: { act: SingleAct; known: Known; cause: Cause },
): Promise<Before | null> {
  switch (act.act) {
    case "tags": {
      const added = act.add.filter((id) => !known.tagIds.includes(id));
      const removed = act.remove.filter((id) => known.tagIds.includes(id));
      if (added.length + removed.length === 0) return null;
      const kept = known.tagIds.filter((id) => !removed.includes(id));
      await tagIdea(trx, viewer, ideaId, [...kept, ...added], cause);
      return { act: "tags", added, removed };
    }
    case "status": {
      const { statusId } = known;
      if (statusId === act.statusId) return null;
      const input = { ...act, fromStatusId: statusId };
      const changeId = await changeStatus(trx, viewer, ideaId, input, cause);
      return { act: "status", changeId };
    }
    case "owner": {
      const { ownerId } = known;
      if (ownerId === act.ownerId) return null;
      await assignIdea(trx, viewer, ideaId, act.ownerId, cause);
      return { act: "owner", ownerId };
    }
    case "board": {
      const { boardId } = known;
      if (boardId === act.boardId) return null;
      await moveIdea(trx, viewer, ideaId, act);
      return { act: "board", boardId };
    }
    case "archive": {
      const changeId = await archiveIdea(trx, viewer, ideaId, act, cause);
      return changeId === null ? null : { act: "status", changeId };
    }
  }
}

async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { outcome: "refused", reasons: reasonsOf(error) };
  }
}

/** The text keys that say why. */
export function reasonsOf(error: DomainError): string[] {
  if (error instanceof MovedTo) return ["triage:bulk.merged"];
  if (error instanceof Invalid) return Object.values(error.fields).flat();
  if (error instanceof Conflict) return [error.reason];
  if (error instanceof Forbidden && error.reason) return [error.reason];
  return ["triage:bulk.notAllowed"];
}
