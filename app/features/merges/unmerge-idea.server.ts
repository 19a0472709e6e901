import { keepToStaff } from "~/features/activity/keep-to-staff.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import type { IdeaState } from "~/features/ideas/idea";
import { setCanonical, setUnmerged } from "~/features/ideas/idea-decisions.server";
import {
  getIdeaStateAlsoMerged,
  lockIdeaStateAlsoMerged,
  lockIdeas,
} from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { forgetOverruled } from "~/features/votes/merged-votes.server";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { ideasUnder, isStillQuiet } from "./merge";
import { canMerge } from "./merges.policy";
import { endMerge, findMerge, listLinks } from "./merges.queries.server";
import { joinToCanonical, partFromCanonical } from "./settle-canonical.server";

/**
 * The idea is one of its own again, with what it and the ideas under it brought; what came since
 * stays with the canonical idea. One that stands by itself stays so.
 * @throws Conflict when somebody merged it anew in this very moment.
 */
export async function unmergeIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const { mergedIntoId: canonicalId } = await getIdeaStateAlsoMerged(trx, viewer, ideaId);
  if (canonicalId !== null) await lockIdeas(trx, [canonicalId, ideaId]);
  const idea = await lockIdeaStateAlsoMerged(trx, viewer, ideaId);
  allow(viewer, canMerge(viewer));
  requireSignedIn(viewer);
  if (idea.mergedIntoId !== canonicalId) throw new Conflict("shared:errors.changed");
  const merge = await findMerge(trx, ideaId);
  if (canonicalId === null || !merge) return;
  const under = ideasUnder(await listLinks(trx, canonicalId), ideaId);
  await endMerge(trx, merge.id, viewer.id);
  await setUnmerged(trx, idea);
  await setCanonical(trx, under, ideaId);
  await forgetOverruled(trx, [ideaId, ...under]);
  await partFromCanonical(trx, canonicalId);
  await joinToCanonical(trx, ideaId, under);
  await recordUnmerge(trx, viewer, idea, canonicalId, isStillQuiet(merge.created_at, now()));
}

/** What was taken back before anybody heard of it is told to nobody. */
async function recordUnmerge(
  trx: Trx,
  viewer: Viewer,
  { id }: IdeaState,
  canonicalId: number,
  quiet: boolean,
): Promise<void> {
  if (quiet) {
    await keepToStaff(trx, id, "idea.merged", ({ into }) => into === canonicalId);
    await keepToStaff(trx, canonicalId, "idea.took_in", ({ merged }) => merged === id);
  }
  const options = { staffOnly: quiet };
  const merged = { kind: "idea", id } as const;
  const canonical = { kind: "idea", id: canonicalId } as const;
  await recordActivity(trx, viewer, "idea.unmerged", merged, { from: canonicalId }, options);
  await recordActivity(trx, viewer, "idea.gave_back", canonical, { merged: id }, options);
}
