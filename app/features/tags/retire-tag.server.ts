import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { lockTag, updateTag } from "./tags.queries.server";

/** No further idea gets the tag; those that carry it keep it. */
export async function retireTag(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const tag = await lockTag(trx, id);
  allow(viewer, canAdminister(viewer));
  if (tag.retired_at !== null) return;
  await updateTag(trx, id, { retired_at: now() });
  await record(trx, viewer, "tag.retired", tag);
}

export async function restoreTag(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const tag = await lockTag(trx, id);
  allow(viewer, canAdminister(viewer));
  if (tag.retired_at === null) return;
  await updateTag(trx, id, { retired_at: null });
  await record(trx, viewer, "tag.restored", tag);
}

function record(
  trx: Trx,
  viewer: Viewer,
  verb: "tag.retired" | "tag.restored",
  tag: { id: number; name: string },
) {
  const subject = { kind: "tag", id: tag.id } as const;
  return recordActivity(trx, viewer, verb, subject, { name: tag.name }, { staffOnly: true });
}
