import type { Db } from "~db/connect.server";
import type { Horizon } from "~db/schema";

/** How an item was delivered last. */
export interface Delivery {
  activityId: number;
  at: number;
  /** Where it stood before. */
  from: Horizon;
  /** The change of its ideas' statuses, where there was one. */
  changeId: number | null;
  /** What was written for the changelog with it. */
  entryId: number | null;
}

/** Null for an item that never was delivered; one that was taken back does not count. */
export async function findDelivery(db: Db, itemId: number): Promise<Delivery | null> {
  const row = await db
    .selectFrom("activity")
    .select(["id", "created_at", "details"])
    .where("roadmap_item_id", "=", itemId)
    .where("verb", "=", "roadmap_item.delivered")
    .where("staff_only", "=", 0)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const details: { from: Horizon; statusesBy?: number; entryId?: number } = JSON.parse(row.details);
  return {
    activityId: row.id,
    at: row.created_at,
    from: details.from,
    changeId: details.statusesBy ?? null,
    entryId: details.entryId ?? null,
  };
}
