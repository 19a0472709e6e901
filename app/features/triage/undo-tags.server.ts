import { keepRowToStaff } from "~/features/activity/keep-to-staff.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { listTagIds } from "~/features/ideas/idea-tags.server";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { tagIdea } from "./tag-idea.server";

/** The tags that came and went, and the rows that say so. */
export interface TagsChange {
  activityIds: [number, ...number[]];
  added: readonly number[];
  removed: readonly number[];
}

/**
 * The tags that came are gone and those that went are back; what others did to the tags since
 * stands. The idea's story tells neither.
 */
export async function undoTags(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { activityIds, added, removed }: TagsChange,
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  const kept = (await listTagIds(trx, ideaId)).filter((id) => !added.includes(id));
  const [last] = activityIds;
  await tagIdea(trx, viewer, ideaId, [...new Set([...kept, ...removed])], { undoes: last });
  for (const id of activityIds) await keepRowToStaff(trx, id);
}
