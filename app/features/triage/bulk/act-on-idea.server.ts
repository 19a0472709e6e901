import type { Cause } from "~/features/activity/cause";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { listTagIds } from "~/features/ideas/idea-tags.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, DomainError, Forbidden, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { assignIdea } from "../assign-idea.server";
import { changeStatus } from "../change-status.server";
import { moveIdea } from "../move-idea.server";
import { tagIdea } from "../tag-idea.server";
import { getDeskFacts, getIdeaHead } from "../triage.queries.server";
import { undoStatusChange } from "../undo-status-change.server";
import type { Before, BulkAct, Outcome } from "./bulk-change";

/**
 * Does to one idea what is done to many, by the use case that does it to one. What stands against it
 * is an outcome: the others go on. The use cases refuse before they write.
 */
export async function actOnIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  act: BulkAct,
  cause: Cause = {},
): Promise<Outcome> {
  return outcomeOf(async () => {
    const before = await doAct(trx, viewer, ideaId, act, cause);
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
    }
    return { outcome: "changed", before };
  });
}

/** Null where the idea is as it should be already. */
async function doAct(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  act: BulkAct,
  cause: Cause,
): Promise<Before | null> {
  const { boardId } = await lockIdeaState(trx, viewer, ideaId);
  switch (act.act) {
    case "tags": {
      const tags = await listTagIds(trx, ideaId);
      const added = act.add.filter((id) => !tags.includes(id));
      const removed = act.remove.filter((id) => tags.includes(id));
      if (added.length + removed.length === 0) return null;
      const kept = tags.filter((id) => !removed.includes(id));
      await tagIdea(trx, viewer, ideaId, [...kept, ...added], cause);
      return { act: "tags", added, removed };
    }
    case "status": {
      const { statusId } = await getIdeaHead(trx, ideaId);
      if (statusId === act.statusId) return null;
      const input = { ...act, fromStatusId: statusId };
      const changeId = await changeStatus(trx, viewer, ideaId, input, cause);
      return { act: "status", changeId };
    }
    case "owner": {
      const { ownerId } = await getDeskFacts(trx, ideaId);
      if (ownerId === act.ownerId) return null;
      await assignIdea(trx, viewer, ideaId, act.ownerId, cause);
      return { act: "owner", ownerId };
    }
    case "board": {
      if (boardId === act.boardId) return null;
      await moveIdea(trx, viewer, ideaId, act);
      return { act: "board", boardId };
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

function reasonsOf(error: DomainError): string[] {
  if (error instanceof Invalid) return Object.values(error.fields).flat();
  if (error instanceof Conflict) return [error.reason];
  if (error instanceof Forbidden && error.reason) return [error.reason];
  return ["triage:bulk.notAllowed"];
}
