import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import type { RoadmapRules } from "~/features/community/roadmap-rules";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";

const COMMUNITY_ID = 1;

/** The rules by the names of their form's fields. */
export function roadmapFields({ weeks, tracker }: RoadmapRules): Record<string, string> {
  return {
    S: String(weeks.S),
    M: String(weeks.M),
    L: String(weeks.L),
    XL: String(weeks.XL),
    tracker,
  };
}

/** Sets what cost bands mean, and who sees where the work is done. */
export async function editRoadmapRules(
  trx: Trx,
  viewer: Viewer,
  rules: RoadmapRules,
  version: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = roadmapFields((await getCommunity(trx)).roadmap);
  const wanted = roadmapFields(rules);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, version);
  await updateCommunity(trx, { roadmap: rules });
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const changed = Object.keys(wanted).filter((name) => stored[name] !== wanted[name]);
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "community.roadmap_changed", subject, { changed }, options);
}
