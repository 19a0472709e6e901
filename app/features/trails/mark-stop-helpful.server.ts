import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { dealOf } from "./count-visit.server";
import type { OpenTrail } from "./open-trail.server";
import { updateTrail } from "./trails.queries.server";

/** Marks a stop helpful, once for each link. @throws NotFound */
export async function markStopHelpful(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  stopId: number,
): Promise<void> {
  const stop = await trx
    .selectFrom("trail_stop")
    .select("id")
    .where("id", "=", stopId)
    .where("trail_id", "=", trail.trailId)
    .executeTakeFirst();
  if (!stop) throw new NotFound();
  const made = await trx
    .insertInto("trail_helpful")
    .values({ stop_id: stopId, link_id: trail.linkId, created_at: now() })
    .onConflict((conflict) => conflict.columns(["stop_id", "link_id"]).doNothing())
    .returning("stop_id")
    .executeTakeFirst();
  if (!made) return;
  await updateTrail(trx, trail.trailId, { last_event_at: now() });
  const subject = aboutTrail({ id: trail.trailId, account: trail.account, deal: dealOf(trail) });
  const details = { title: trail.title };
  await recordActivity(trx, prospect, "trail.marked_helpful", subject, details, staffOnly);
}

export async function unmarkStopHelpful(trx: Trx, trail: OpenTrail, stopId: number): Promise<void> {
  await trx
    .deleteFrom("trail_helpful")
    .where("stop_id", "=", stopId)
    .where("link_id", "=", trail.linkId)
    .execute();
}
