import type { Subject } from "~/features/activity/activity";
import type { TrailState } from "./trail";

/** Nothing of a trail is told to members. */
export const staffOnly = { staffOnly: true };

/** What an act on a trail is about: it stands in the history of its account and its deal, too. */
export function aboutTrail(trail: {
  id: number;
  account: TrailState["account"] | { id: number };
  deal: TrailState["deal"] | { id: number };
}): Subject {
  return {
    kind: "trail",
    id: trail.id,
    accountId: trail.account?.id,
    dealId: trail.deal?.id,
  };
}
