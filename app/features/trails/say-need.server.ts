import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { dealOf } from "./count-visit.server";
import type { OpenTrail } from "./open-trail.server";
import { getStopSubject, type StopSubject } from "./stop-subject.server";
import { count } from "./trails.queries.server";

/** "We need this too", once for a trail and an idea or item. It is kept apart from votes. */
export async function sayNeed(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  stopId: number,
): Promise<void> {
  const subject = await getStopSubject(trx, trail.trailId, stopId);
  if (subject.ideaId !== null) await lockIdeas(trx, [subject.ideaId]);
  const made = await trx
    .insertInto("trail_need")
    .values({
      trail_id: trail.trailId,
      account_id: trail.account?.id ?? null,
      idea_id: subject.ideaId,
      roadmap_item_id: subject.itemId,
      created_at: now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return;
  await count(trx, trail.trailId, "need_count", { by: 1, at: now() });
  await record(trx, prospect, trail, subject, "trail.needed");
}

export async function takeNeedBack(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  stopId: number,
): Promise<void> {
  const subject = await getStopSubject(trx, trail.trailId, stopId);
  const gone = await trx
    .deleteFrom("trail_need")
    .where("trail_id", "=", trail.trailId)
    .$if(subject.ideaId !== null, (query) => query.where("idea_id", "=", subject.ideaId))
    .$if(subject.itemId !== null, (query) => query.where("roadmap_item_id", "=", subject.itemId))
    .returning("id")
    .executeTakeFirst();
  if (!gone) return;
  await count(trx, trail.trailId, "need_count", { by: -1 });
  await record(trx, prospect, trail, subject, "trail.need_taken_back");
}

async function record(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  { ideaId, itemId }: StopSubject,
  verb: "trail.needed" | "trail.need_taken_back",
): Promise<void> {
  const subject = {
    ...aboutTrail({ id: trail.trailId, account: trail.account, deal: dealOf(trail) }),
    ideaId: ideaId ?? undefined,
    roadmapItemId: itemId ?? undefined,
  };
  await recordActivity(trx, prospect, verb, subject, { title: trail.title }, staffOnly);
}
