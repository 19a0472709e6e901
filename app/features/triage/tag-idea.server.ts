import type { Cause } from "~/features/activity/cause";
import { giveTags } from "~/features/ideas/give-tags.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import type { Trx } from "~db/connect.server";
import { canTag } from "./triage.policy";

/** The idea carries exactly these tags. A retired tag stays where it is and comes nowhere new. */
export async function tagIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  tagIds: readonly number[],
  cause: Cause = {},
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canTag(viewer));
  const sets = await listTagSets(trx, viewer, ideaId);
  await giveTags(trx, viewer, ideaId, { sets, tagIds, field: "tags", cause });
}
