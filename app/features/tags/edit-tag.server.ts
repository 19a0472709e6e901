import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import { foldName } from "~/platform/fold-name";
import type { Trx } from "~db/connect.server";
import type { TagInput } from "./tag.schema.server";
import { listTagGroups } from "./tag-groups.queries.server";
import { findTagByName, insertTag, lockTag, updateTag } from "./tags.queries.server";

/** What the form of a tag shows and its version is made of; without a group `group` is "". */
export function tagFields({ name, group_id }: { name: string; group_id: number | null }) {
  return { name, group: group_id ?? "" };
}

const taken = () => new Invalid({ name: ["admin:errors.nameTaken"] });

/** @returns the id. @throws Invalid when another tag has the name, in whatever spelling. */
export async function createTag(
  trx: Trx,
  viewer: Viewer,
  input: Pick<TagInput, "name" | "group">,
): Promise<number> {
  allow(viewer, canAdminister(viewer));
  const group_id = await groupOf(trx, input);
  const id = await insertTag(trx, { name: input.name, group_id, created_at: now() });
  if (id === undefined) throw taken();
  const subject = { kind: "tag", id } as const;
  const details = tagFields({ name: input.name, group_id });
  await recordActivity(trx, viewer, "tag.created", subject, details, { staffOnly: true });
  return id;
}

/**
 * Renames a tag wherever it stands and puts it into a group, which decides at once who sees it. What
 * was changed meanwhile is a Conflict.
 */
export async function editTag(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: TagInput,
): Promise<void> {
  const tag = await lockTag(trx, id);
  allow(viewer, canAdminister(viewer));
  const stored = tagFields(tag);
  const group_id = await groupOf(trx, input);
  if (sameFields(stored, tagFields({ name: input.name, group_id }))) return;
  refuseStale(stored, input.version);
  const holder = await findTagByName(trx, input.name);
  if (holder && holder.id !== id) throw taken();
  await updateTag(trx, id, { name: input.name, name_folded: foldName(input.name), group_id });
  const details = { ...tagFields({ name: input.name, group_id }), before: tag.name };
  await recordActivity(trx, viewer, "tag.edited", { kind: "tag", id }, details, {
    staffOnly: true,
  });
}

async function groupOf(trx: Trx, { group }: Pick<TagInput, "group">): Promise<number | null> {
  if (group === undefined) return null;
  const known = (await listTagGroups(trx)).some((each) => each.id === group);
  if (!known) throw new Invalid({ group: ["shared:errors.choice"] });
  return group;
}
