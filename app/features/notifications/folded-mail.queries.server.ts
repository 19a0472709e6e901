import { sql } from "kysely";
import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { Happening } from "./happening";
import { deliveryKinds, type NotificationKind, smallKinds } from "./who-is-told";

/** The key of the one mail that a person gets about an activity row. */
export function mailKeyOf(activityId: number, personId: number): string {
  return `activity:${activityId}:${personId}`;
}

/** What is delivered may be written about weeks later; the small things are said once a day. */
const DELIVERY_TOLD_FOR = 30 * DAY;

/**
 * Those of the people who had a mail about the same idea or roadmap item lately, of a kind that is
 * said once: this one is folded away for them, and waits in the inbox.
 */
export async function listFolded(
  db: Db,
  happening: Happening,
  kind: NotificationKind,
  personIds: readonly number[],
): Promise<Set<number>> {
  const once = [smallKinds, deliveryKinds].find((kinds) => kinds.includes(kind));
  if (!once || personIds.length === 0) return new Set();
  const since = now() - (once === deliveryKinds ? DELIVERY_TOLD_FOR : DAY);
  const rows = await db
    .selectFrom("notification")
    .innerJoin("mail", (join) =>
      join.on(
        "mail.mail_key",
        "=",
        // As `mailKeyOf` makes it.
        sql<string>`'activity:' || notification.activity_id || ':' || notification.person_id`,
      ),
    )
    .select("notification.person_id")
    .where("notification.person_id", "in", personIds)
    .where("notification.kind", "in", once)
    .where("notification.created_at", ">", since)
    .where("notification.activity_id", "!=", happening.activityId)
    .where((where) =>
      where.or([
        where("notification.idea_id", "=", happening.idea?.id ?? 0),
        where("notification.roadmap_item_id", "=", happening.item?.id ?? 0),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
