import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { clockTime, type ReplyClock } from "~/features/community/reply-clock";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";

const COMMUNITY_ID = 1;

/** The clock by the names of its form's fields. */
export function clockFields(clock: ReplyClock): Record<string, string> {
  return {
    newcomer_days: String(clock.newcomerDays),
    days: String(clock.days),
    working_days: clock.workingDays.join(" "),
    holidays: clock.holidays.join("\n"),
    day_ends: clockTime(clock.dayEnds),
    published: clock.published ? "1" : "",
    archive_days: clock.archiveAfterDays === 0 ? "" : String(clock.archiveAfterDays),
  };
}

/** Sets how soon ideas are answered that are posted from now on; what was promised stays. */
export async function editClock(
  trx: Trx,
  viewer: Viewer,
  clock: ReplyClock,
  version: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = clockFields((await getCommunity(trx)).clock);
  const wanted = clockFields(clock);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, version);
  await updateCommunity(trx, { clock });
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const changed = Object.keys(wanted).filter((name) => stored[name] !== wanted[name]);
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "community.clock_changed", subject, { changed }, options);
}
