import { recordActivity } from "~/features/activity/record-activity.server";
import { showPictures } from "~/features/pictures/picture-uses.server";
import type { Trx } from "~db/connect.server";
import { getPerson, updatePerson } from "./people.queries.server";
import type { SignedInViewer } from "./viewer";

/** The picture of this key stands for the viewer; none does for null. */
export async function setPortrait(
  trx: Trx,
  viewer: SignedInViewer,
  key: string | null,
): Promise<void> {
  const before = await getPerson(trx, viewer.id);
  if (before.picture === key) return;
  const subject = { kind: "person", id: viewer.id } as const;
  await updatePerson(trx, viewer.id, { picture: key });
  await showPictures(trx, subject, key === null ? [] : [key]);
  await recordActivity(trx, viewer, "person.picture_changed", subject);
}
