import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import type { FollowReason, FollowSubject } from "~db/schema";
import { canFollow } from "./idea.policy";

export interface Followed {
  kind: FollowSubject;
  id: number;
}

/** The viewer wants to hear of it. Whether they may see it is for the caller to have read. */
export async function follow(trx: Trx, viewer: Viewer, subject: Followed): Promise<void> {
  allow(viewer, canFollow(viewer));
  requireSignedIn(viewer);
  if (await isFollowing(trx, viewer, subject)) return;
  await trx
    .insertInto("follow")
    .values({ ...keyOf(viewer.id, subject), reason: "chosen", created_at: now() })
    .onConflict((conflict) =>
      conflict
        .columns(["person_id", "subject_kind", "subject_id"])
        .doUpdateSet({ stopped_at: null, reason: "chosen" }),
    )
    .execute();
  await keepJoined(trx, viewer.id, subject);
  await recordActivity(trx, viewer, "follow.started", subject, {}, { staffOnly: true });
}

/** The viewer has heard enough; what follows by itself does not start again. */
export async function unfollow(trx: Trx, viewer: Viewer, subject: Followed): Promise<void> {
  requireSignedIn(viewer);
  const following = await isFollowing(trx, viewer, subject);
  await stopFollowing(trx, viewer.id, subject);
  if (!following) return;
  await recordActivity(trx, viewer, "follow.stopped", subject, {}, { staffOnly: true });
}

/** Whether the viewer hears of it, by choice or by itself. */
export async function isFollowing(db: Db, viewer: Viewer, subject: Followed): Promise<boolean> {
  if (viewer.id === null) return false;
  const row = await db
    .selectFrom("follow")
    .select("stopped_at")
    .where("person_id", "=", viewer.id)
    .where("subject_kind", "=", subject.kind)
    .where("subject_id", "=", subject.id)
    .executeTakeFirst();
  return row?.stopped_at === null;
}

/**
 * As {@link unfollow}, for a person known from a signed link. What was merged into an idea stays
 * stopped as well, should it be an idea of its own again.
 */
export async function stopFollowing(trx: Trx, personId: number, subject: Followed): Promise<void> {
  const at = now();
  await trx
    .insertInto("follow")
    .values({ ...keyOf(personId, subject), reason: "chosen", created_at: at, stopped_at: at })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "subject_kind", "subject_id"]).doUpdateSet({ stopped_at: at }),
    )
    .execute();
  if (subject.kind !== "idea") return;
  await keepJoined(trx, personId, subject);
  const merged = trx.selectFrom("idea").select("id").where("merged_into_id", "=", subject.id);
  await trx
    .updateTable("follow")
    .set({ stopped_at: at })
    .where("person_id", "=", personId)
    .where("subject_kind", "=", "idea")
    .where("subject_id", "in", merged)
    .where("stopped_at", "is", null)
    .execute();
}

/** Authors, voters and commenters follow by themselves, unless they stopped before. */
export async function followByItself(
  trx: Trx,
  personId: number,
  subject: Followed,
  reason: Exclude<FollowReason, "chosen">,
): Promise<void> {
  await trx
    .insertInto("follow")
    .values({ ...keyOf(personId, subject), reason, created_at: now() })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "subject_kind", "subject_id"]).doNothing(),
    )
    .execute();
  await keepJoined(trx, personId, subject);
}

/** As {@link followByItself}, of who says so themselves, also after they had stopped. */
export async function followAgain(
  trx: Trx,
  personId: number,
  subject: Followed,
  reason: Exclude<FollowReason, "chosen">,
): Promise<void> {
  await followByItself(trx, personId, subject, reason);
  await trx
    .updateTable("follow")
    .set({ stopped_at: null })
    .where("person_id", "=", personId)
    .where("subject_kind", "=", subject.kind)
    .where("subject_id", "=", subject.id)
    .execute();
}

/** A follow that came by a merge is the person's own, once they do something about it. */
async function keepJoined(trx: Trx, personId: number, subject: Followed): Promise<void> {
  if (subject.kind !== "idea") return;
  await trx
    .deleteFrom("joined_follow")
    .where("idea_id", "=", subject.id)
    .where("person_id", "=", personId)
    .execute();
}

function keyOf(personId: number, subject: Followed) {
  return {
    person_id: personId,
    subject_kind: subject.kind,
    subject_id: subject.id,
    stopped_at: null,
  } as const;
}
