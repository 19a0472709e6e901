import { listKeepers } from "~/features/accounts/account-choices.queries.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";

const COMMUNITY_ID = 1;

/** Names the employee who is asked in the end; null for who of the product staff was here first. */
export async function nameEmployee(
  trx: Trx,
  viewer: Viewer,
  personId: number | null,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const { questionsTo } = await getCommunity(trx);
  if (questionsTo === personId) return;
  const staff = personId === null || (await listKeepers(trx)).some(({ id }) => id === personId);
  if (!staff) throw new Invalid({ person: ["shared:errors.choice"] });
  await updateCommunity(trx, { questionsTo: personId });
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const details = { from: questionsTo, to: personId };
  await recordActivity(trx, viewer, "community.questions_changed", subject, details, {
    staffOnly: true,
  });
}
