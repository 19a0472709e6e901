import { recordActivity } from "~/features/activity/record-activity.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { showPictures } from "~/features/pictures/picture-uses.server";
import type { Trx } from "~db/connect.server";

/** There is one community; what is about it bears this number. */
const COMMUNITY = { kind: "community", id: 1 } as const;

/** The picture of this key stands beside the community's name; our mark does for null. */
export async function setLogo(trx: Trx, viewer: Viewer, key: string | null): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const { logo } = await getCommunity(trx);
  if (logo === key) return;
  await updateCommunity(trx, { logo: key });
  await showPictures(trx, COMMUNITY, key === null ? [] : [key]);
  await recordActivity(
    trx,
    viewer,
    "community.picture_changed",
    COMMUNITY,
    {},
    {
      staffOnly: true,
    },
  );
}
