import { isFollowing } from "~/features/ideas/follow.server";
import type { ShownItem } from "~/features/ideas/shown-item";
import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { ACCESS_MOST, type AccessAudience, type ItemAccess, type WithinReach } from "./item-access";
import { findOpenBeta } from "./open-beta.queries.server";

/** What of an item this viewer can reach; of the rest only how much there is. */
export async function loadWithinReach(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
): Promise<WithinReach> {
  const rows = await db
    .selectFrom("item_access")
    .select(["id", "kind", "title", "url", "audience", "used_by as usedBy"])
    .where("roadmap_item_id", "=", item.id)
    .orderBy("id")
    .limit(ACCESS_MOST)
    .execute();
  const follows = await isFollowing(db, viewer, { kind: "roadmap_item", id: item.id });
  const open = audiencesOf(viewer, follows);
  const isOpen = ({ audience }: ItemAccess) => open.includes(audience);
  const closed = (audience: AccessAudience) =>
    rows.filter((row) => !isOpen(row) && row.audience === audience).length;
  return {
    things: rows.filter(isOpen),
    beta: await findOpenBeta(db, item),
    more: { members: closed("members"), followers: closed("followers") },
  };
}

/** @throws NotFound where the item has no such thing. */
export async function getItemAccess(
  db: Db,
  { itemId, accessId }: { itemId: number; accessId: number },
): Promise<{ title: string }> {
  const row = await db
    .selectFrom("item_access")
    .select("title")
    .where("id", "=", accessId)
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

function audiencesOf(viewer: Viewer, follows: boolean): AccessAudience[] {
  if (isStaff(viewer)) return ["everyone", "members", "followers", "staff"];
  return [
    "everyone",
    ...(isSignedIn(viewer) ? (["members"] as const) : []),
    ...(follows ? (["followers"] as const) : []),
  ];
}
