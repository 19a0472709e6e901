import type { Details } from "~/features/activity/activity";
import type { Cause } from "~/features/activity/cause";
import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import { checkTags } from "~/features/tags/check-tags.server";
import type { TagSet } from "~/features/tags/tag-group";
import type { Db, Trx } from "~db/connect.server";
import { listTagIds, setIdeaTags } from "./idea-tags.server";

export interface GivenTags {
  /** What was offered; tags outside of it stay as they are. */
  sets: readonly TagSet[];
  tagIds: readonly number[];
  /** The form field of the tags, for messages. */
  field: string;
  cause?: Cause;
}

/**
 * Of the tags that were offered the idea carries exactly the chosen ones. What only staff see is
 * told to staff alone, in a row of its own.
 * @throws Invalid as {@link checkTags}.
 */
export async function giveTags(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { sets, tagIds, field, cause = {} }: GivenTags,
): Promise<void> {
  checkTags(sets, tagIds, field);
  const offered = new Set(sets.flatMap(({ tags }) => tags.map((tag) => tag.id)));
  const others = (await listTagIds(trx, ideaId)).filter((id) => !offered.has(id));
  const change = await setIdeaTags(trx, ideaId, [...others, ...tagIds]);
  const open = { sets: sets.filter(isOpen), staffOnly: cause.undoes !== undefined, cause };
  const openId = await recordTagged(trx, viewer, ideaId, change, open);
  const closed = { sets: sets.filter((set) => !isOpen(set)), staffOnly: true };
  const more = openId === undefined ? cause : { ...cause, partOf: openId };
  await recordTagged(trx, viewer, ideaId, change, { ...closed, cause: more });
}

/** Whether the idea carries, of the tags that are offered, exactly the chosen ones. */
export async function carriesExactly(
  db: Db,
  ideaId: number,
  { sets, tagIds }: Pick<GivenTags, "sets" | "tagIds">,
): Promise<boolean> {
  const offered = new Set(sets.flatMap(({ tags }) => tags.map((tag) => tag.id)));
  const carried = (await listTagIds(db, ideaId)).filter((id) => offered.has(id));
  return carried.length === tagIds.length && carried.every((id) => tagIds.includes(id));
}

const isOpen = ({ group }: TagSet) => group?.access !== "staff_only";

async function recordTagged(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  change: { added: number[]; removed: number[] },
  as: { sets: readonly TagSet[]; staffOnly: boolean; cause: Details },
): Promise<number | undefined> {
  const tags = as.sets.flatMap((set) => set.tags);
  const added = tags.filter((tag) => change.added.includes(tag.id));
  const removed = tags.filter((tag) => change.removed.includes(tag.id));
  if (added.length === 0 && removed.length === 0) return undefined;
  const details = {
    added: added.map((tag) => tag.name),
    removed: removed.map((tag) => tag.name),
    addedIds: added.map((tag) => tag.id),
    removedIds: removed.map((tag) => tag.id),
    ...as.cause,
  };
  const subject = { kind: "idea", id: ideaId } as const;
  return recordActivity(trx, viewer, "idea.tagged", subject, details, { staffOnly: as.staffOnly });
}
