import { recordActivity } from "~/features/activity/record-activity.server";
import { askForCredit } from "~/features/contributors/ask-for-credit.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Beta, BetaCall } from "./beta";
import { canCallForTesters } from "./beta.policy";
import { findBeta, getBeta } from "./beta-rows.server";

/**
 * Calls for testers of an item. The same call sent twice is one.
 * @throws Conflict where somebody else called first.
 */
export async function openBeta(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  call: BetaCall,
): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  const known = await findBeta(trx, itemId);
  if (known && isSame(known, call)) return;
  if (known) throw stale(known);
  await trx
    .insertInto("beta")
    .values({ roadmap_item_id: itemId, ...call, opened_by_id: viewer.id, opened_at: now() })
    .execute();
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await recordActivity(trx, viewer, "beta.opened", subject, { places: call.places });
  await askForCredit(trx, viewer, itemId, "beta");
}

/** Says the call otherwise. @throws Conflict when it changed since the form was shown. */
export async function editBeta(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  { version, ...call }: BetaCall & { version: number },
): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  const beta = await getBeta(trx, itemId);
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  if (isSame(beta, call)) return;
  if (beta.version !== version) throw stale(beta);
  await trx
    .updateTable("beta")
    .set({ ...call, version: version + 1 })
    .where("roadmap_item_id", "=", itemId)
    .execute();
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const details = { places: call.places };
  await recordActivity(trx, viewer, "beta.edited", subject, details, { staffOnly: true });
}

const isSame = (beta: Beta, call: BetaCall) =>
  beta.places === call.places && beta.criteria === call.criteria && beta.url === call.url;

function stale({ version, places, criteria, url }: Beta): Conflict {
  return new Conflict("shared:errors.changed", { version, places: places ?? "", criteria, url });
}
