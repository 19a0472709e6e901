import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import type { PromotionGate } from "~/features/community/promotion-gate";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";

const COMMUNITY_ID = 1;

/** The gate by the names of its form's fields. */
export function gateFields(gate: PromotionGate): Record<string, string> {
  return {
    on: gate.on ? "1" : "",
    problems: String(gate.problems),
    implications: String(gate.implications),
    payoffs: String(gate.payoffs),
  };
}

/** Sets what a promotion asks for from now on. */
export async function editGate(
  trx: Trx,
  viewer: Viewer,
  gate: PromotionGate,
  version: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = gateFields((await getCommunity(trx)).promotionGate);
  const wanted = gateFields(gate);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, version);
  await updateCommunity(trx, { promotionGate: gate });
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const changed = Object.keys(wanted).filter((name) => stored[name] !== wanted[name]);
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "community.gate_changed", subject, { changed }, options);
}
