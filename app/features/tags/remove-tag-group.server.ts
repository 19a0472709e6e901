import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { deleteTagGroup, hasTags, listTagGroups, lockTagGroups } from "./tag-groups.queries.server";

/**
 * A group without tags is gone; one that is gone already stays so.
 * @throws Conflict while tags belong to it: they would change who sees them.
 */
export async function removeTagGroup(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  allow(viewer, canAdminister(viewer));
  await lockTagGroups(trx);
  const group = (await listTagGroups(trx)).find((each) => each.id === id);
  if (!group) return;
  if (await hasTags(trx, id)) throw new Conflict("tags:groupInUse");
  await deleteTagGroup(trx, id);
  const subject = { kind: "tag_group", id } as const;
  await recordActivity(
    trx,
    viewer,
    "tag_group.removed",
    subject,
    { name: group.name },
    {
      staffOnly: true,
    },
  );
}
