import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import { sha256 } from "~/platform/hash.server";
import type { Db, Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import type { OpenTrail } from "./open-trail.server";
import { count } from "./trails.queries.server";

/** So long after its last page a visit goes on. */
export const VISIT_MS = 30 * MINUTE;

/** The present visit of a browser, by what its cookie carries. */
export function findVisit(
  db: Db,
  { linkId }: Pick<OpenTrail, "linkId">,
  key: string,
): Promise<{ id: number } | undefined> {
  return db
    .selectFrom("trail_visit")
    .select("id")
    .where("key_hash", "=", sha256(key))
    .where("link_id", "=", linkId)
    .where("last_at", ">", now() - VISIT_MS)
    .executeTakeFirst();
}

/**
 * A page of the trail was seen in a browser, and with `stopId` a stop was opened. Counts a visit
 * where the browser has none yet; a stop of another trail is passed over.
 */
export async function countVisit(
  trx: Trx,
  viewer: Viewer,
  trail: OpenTrail,
  seen: { key: string; stopId: number | null },
): Promise<void> {
  const known = await findVisit(trx, trail, seen.key);
  const visitId = known?.id ?? (await beginVisit(trx, viewer, trail, seen.key));
  if (visitId === undefined) return;
  if (known) {
    await trx
      .updateTable("trail_visit")
      .set({ last_at: now() })
      .where("id", "=", visitId)
      .execute();
  }
  if (seen.stopId !== null) await markOpened(trx, trail, visitId, seen.stopId);
}

async function beginVisit(trx: Trx, viewer: Viewer, trail: OpenTrail, key: string) {
  const at = now();
  const link = await trx
    .updateTable("trail_link")
    .set((set) => ({ visit_count: set("visit_count", "+", 1), last_visit_at: at }))
    .where("id", "=", trail.linkId)
    .returning(["visit_count", "label"])
    .executeTakeFirstOrThrow();
  const visit = await trx
    .insertInto("trail_visit")
    .values({
      trail_id: trail.trailId,
      link_id: trail.linkId,
      key_hash: sha256(key),
      started_at: at,
      last_at: at,
    })
    .onConflict((conflict) => conflict.column("key_hash").doNothing())
    .returning("id")
    .executeTakeFirst();
  await count(trx, trail.trailId, "visit_count", { by: 1, at });
  const subject = aboutTrail({ ...trail, id: trail.trailId, deal: dealOf(trail) });
  const details = { title: trail.title, label: link.label, first: link.visit_count === 1 };
  await recordActivity(trx, viewer, "trail.visited", subject, details, staffOnly);
  return visit?.id;
}

async function markOpened(trx: Trx, trail: OpenTrail, visitId: number, stopId: number) {
  const stop = await trx
    .selectFrom("trail_stop")
    .select("id")
    .where("id", "=", stopId)
    .where("trail_id", "=", trail.trailId)
    .executeTakeFirst();
  if (!stop) return;
  await trx
    .insertInto("trail_visit_stop")
    .values({ visit_id: visitId, stop_id: stopId, opened_at: now() })
    .onConflict((conflict) => conflict.columns(["visit_id", "stop_id"]).doNothing())
    .execute();
}

/** The deal of an open trail, as the history wants it. */
export function dealOf({ dealId }: Pick<OpenTrail, "dealId">): { id: number } | null {
  return dealId === null ? null : { id: dealId };
}
