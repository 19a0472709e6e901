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
import { findTagByName, insertTag, lockTag, updateTag } from "./tags.queries.server";

const taken = () => new Invalid({ name: ["admin:errors.nameTaken"] });

/** @returns the id. @throws Invalid when another tag has the name, in whatever spelling. */
export async function createTag(
  trx: Trx,
  viewer: Viewer,
  input: Pick<TagInput, "name">,
): Promise<number> {
  allow(viewer, canAdminister(viewer));
  const id = await insertTag(trx, { name: input.name, created_at: now() });
  if (id === undefined) throw taken();
  const subject = { kind: "tag", id } as const;
  await recordActivity(trx, viewer, "tag.created", subject, input, { staffOnly: true });
  return id;
}

/** Renames a tag wherever it stands. A name that was changed meanwhile is a Conflict. */
export async function editTag(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: TagInput,
): Promise<void> {
  const tag = await lockTag(trx, id);
  allow(viewer, canAdminister(viewer));
  const stored = { name: tag.name };
  if (sameFields(stored, { name: input.name })) return;
  refuseStale(stored, input.version);
  const holder = await findTagByName(trx, input.name);
  if (holder && holder.id !== id) throw taken();
  await updateTag(trx, id, { name: input.name, name_folded: foldName(input.name) });
  const details = { name: input.name, before: tag.name };
  await recordActivity(trx, viewer, "tag.edited", { kind: "tag", id }, details, {
    staffOnly: true,
  });
}
