import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { undoPromotion } from "~/features/roadmap/undo-promotion.server";
import { undoMany } from "~/features/triage/bulk/undo-many.server";
import { undoOwner } from "~/features/triage/undo-owner.server";
import { undoStatusChange } from "~/features/triage/undo-status-change.server";
import { type TagsChange, undoTags } from "~/features/triage/undo-tags.server";
import { Conflict } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { canUseDesk } from "./desk.policy";
import {
  findUndoableAct,
  isTakenBack,
  readDetails,
  type UndoableAct,
} from "./undoable-acts.queries.server";

/**
 * Takes back what the viewer did a moment ago, by the use case that undoes it. What is taken back
 * already is no news.
 * @param actId the number of its row in the activity.
 * @throws Conflict when it is too late, or when something of its kind followed.
 */
export async function undoAct(database: Database, viewer: Viewer, actId: number): Promise<void> {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const act = await findUndoableAct(database.read, viewer, actId);
  if (!act) {
    if (await isTakenBack(database.read, viewer, actId)) return;
    throw new Conflict("triage:undo.overtaken");
  }
  if (act.verb === "bulk_change.made") return undoMany(database, viewer, act.subjectId);
  await database.write((trx) => undoOnIdea(trx, viewer, act));
}

async function undoOnIdea(trx: Trx, viewer: SignedInViewer, act: UndoableAct): Promise<void> {
  const { id, subjectId: ideaId, itemId, details } = act;
  switch (act.verb) {
    case "idea.status_changed":
      return undoStatusChange(trx, viewer, ideaId, Number(details["statusChangeId"]));
    case "idea.merged":
      return unmergeIdea(trx, viewer, ideaId);
    case "idea.promoted": {
      const ideaIds = numbersOf(details["ideaIds"]);
      const made = details["made"] === true;
      return undoPromotion(trx, viewer, { itemId: itemId ?? 0, ideaIds, made });
    }
    case "idea.assigned": {
      const [from, to] = [personOf(details["from"]), personOf(details["to"])];
      return undoOwner(trx, viewer, ideaId, { activityId: id, from, to });
    }
    case "idea.tagged":
      return undoTags(trx, viewer, ideaId, await readTagsChange(trx, act));
  }
}

/** Tags that only staff see are told in a row of their own, which names the other one. */
async function readTagsChange(trx: Trx, { id, details }: UndoableAct): Promise<TagsChange> {
  const otherId = Number(details["partOf"] ?? 0);
  const other = otherId > 0 ? await readDetails(trx, otherId) : {};
  const both = (name: string) => [...numbersOf(details[name]), ...numbersOf(other[name])];
  return {
    activityIds: otherId > 0 ? [id, otherId] : [id],
    added: both("addedIds"),
    removed: both("removedIds"),
  };
}

const numbersOf = (value: unknown) => (Array.isArray(value) ? value.map(Number) : []);

const personOf = (value: unknown) => (typeof value === "number" ? value : null);
