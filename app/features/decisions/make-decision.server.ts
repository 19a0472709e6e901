import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { DecisionWords } from "./decision";
import { canDecideOnItem } from "./decisions.policy";
import { recordDecision } from "./record-decision.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

/** The item's log says what was decided, and why. Sent twice it is one. @returns its number. */
export async function makeDecision(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  words: DecisionWords,
): Promise<number> {
  const item = await lockShownItem(trx, viewer, itemId);
  allow(viewer, canDecideOnItem(viewer, item));
  const same = await findSame(trx, viewer, itemId, words);
  if (same) return same;
  const id = await recordDecision(trx, viewer, itemId, { kind: "decision", ...words });
  const subject = { kind: "decision", id, roadmapItemId: itemId } as const;
  await recordActivity(trx, viewer, "decision.made", subject, { title: words.what });
  return id;
}

async function findSame(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  { what, why }: DecisionWords,
): Promise<number | undefined> {
  const row = await trx
    .selectFrom("decision")
    .select("id")
    .where("roadmap_item_id", "=", itemId)
    .where("decided_by_id", "=", viewer.id)
    .where("what", "=", what)
    .where("why", "=", why)
    .where("decided_at", ">", now() - SENT_TWICE_WITHIN)
    .executeTakeFirst();
  return row?.id;
}
