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
  { sets, tagIds, field }: GivenTags,
): Promise<void> {
  checkTags(sets, tagIds, field);
  const offered = new Set(sets.flatMap(({ tags }) => tags.map((tag) => tag.id)));
  const others = (await listTagIds(trx, ideaId)).filter((id) => !offered.has(id));
  const change = await setIdeaTags(trx, ideaId, [...others, ...tagIds]);
  await recordTagged(trx, viewer, ideaId, change, sets.filter(isOpen));
  const staffOnly = sets.filter((set) => !isOpen(set));
  await recordTagged(trx, viewer, ideaId, change, staffOnly, { staffOnly: true });
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
  sets: readonly TagSet[],
  options: { staffOnly?: boolean } = {},
): Promise<void> {
  const namesOf = (ids: readonly number[]) =>
    sets.flatMap(({ tags }) => tags.filter((tag) => ids.includes(tag.id)).map((tag) => tag.name));
  const details = { added: namesOf(change.added), removed: namesOf(change.removed) };
  if (details.added.length === 0 && details.removed.length === 0) return;
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "idea.tagged", subject, details, options);
}
