import type { Details } from "~/features/activity/activity";
import { keepRowToStaff } from "~/features/activity/keep-to-staff.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { askForCredit, unaskForCredit } from "~/features/contributors/ask-for-credit.server";
import { recordDecision, unrecordMove } from "~/features/decisions/record-decision.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { updateItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";
import type { Horizon, ItemState } from "./roadmap-item";

export interface MoveInput {
  horizon: Horizon;
  /** The item of that horizon after which this one stands; null at the top. */
  afterId: number | null;
  /** Public; what a change of the horizon needs. */
  why: string;
}

/**
 * The item has this horizon and this place in it. Only a change of the horizon is news, and a line of
 * the decision log; `details` stand beside it in the audit.
 * @throws Invalid at `why` for a change without a reason, and for a delivery that nobody heard of.
 */
export async function moveItem(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: MoveInput,
  details: Details = {},
): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  const changes = item.horizon !== input.horizon;
  if (input.horizon === "delivered" && item.publishedAt === null) {
    throw new Invalid({ horizon: ["roadmap:publish.first"] });
  }
  if (changes && !input.why) throw new Invalid({ why: ["roadmap:move.whyMissing"] });
  if (changes) {
    const deliveredAt = input.horizon === "delivered" ? now() : null;
    await updateItem(trx, id, { horizon: input.horizon, delivered_at: deliveredAt });
  }
  await place(trx, item, input);
  if (!changes) return;
  const change = { kind: "horizon", from: item.horizon, to: input.horizon } as const;
  await recordDecision(trx, viewer, id, { ...change, why: input.why });
  await recordActivity(
    trx,
    viewer,
    input.horizon === "delivered" ? "roadmap_item.delivered" : "roadmap_item.moved",
    { kind: "roadmap_item", id },
    { from: item.horizon, to: input.horizon, why: input.why, ...details },
    { staffOnly: item.publishedAt === null },
  );
  if (input.horizon === "delivered") await askForCredit(trx, viewer, id, "delivery");
}

/** A delivery is taken back, as if nobody had said it; the audit keeps both acts, for staff. */
export async function undeliverItem(
  trx: Trx,
  viewer: Viewer,
  id: number,
  delivery: { activityId: number; from: Horizon },
): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  if (item.horizon !== "delivered") return;
  await unaskForCredit(trx, id);
  await updateItem(trx, id, { horizon: delivery.from, delivered_at: null });
  await place(trx, item, { horizon: delivery.from, afterId: null, why: "" });
  await unrecordMove(trx, id, "delivered");
  await keepRowToStaff(trx, delivery.activityId);
  await recordActivity(
    trx,
    viewer,
    "roadmap_item.moved",
    { kind: "roadmap_item", id },
    { from: item.horizon, to: delivery.from, undoes: delivery.activityId },
    { staffOnly: true },
  );
}

/** Numbers the column anew; a column is short, and numbers without gaps never run out. */
async function place(trx: Trx, item: ItemState, input: MoveInput): Promise<void> {
  const column = await trx
    .selectFrom("roadmap_item")
    .select(["id", "position"])
    .where("horizon", "=", input.horizon)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  const others = column.filter((other) => other.id !== item.id);
  const at = others.findIndex((other) => other.id === input.afterId) + 1;
  const ids = others.map((other) => other.id);
  ids.splice(at, 0, item.id);
  const known = new Map(column.map((other) => [other.id, other.position]));
  for (const [index, id] of ids.entries()) {
    if (known.get(id) === index + 1) continue;
    await trx
      .updateTable("roadmap_item")
      .set({ position: index + 1 })
      .where("id", "=", id)
      .execute();
  }
}
