import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canWriteChangelog } from "./changelog.policy";
import { checkPlaces } from "./check-places.server";
import { findSameEntry, insertEntry, type NewEntry } from "./entry-rows.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

/** A draft, for staff alone until it is published. Sent twice it is one. @returns its id. */
export async function createEntry(
  trx: Trx,
  viewer: Viewer,
  input: Omit<NewEntry, "language">,
): Promise<number> {
  allow(viewer, canWriteChangelog(viewer));
  requireSignedIn(viewer);
  await checkPlaces(trx, viewer, input);
  const same = await findSameEntry(trx, viewer.id, input, now() - SENT_TWICE_WITHIN);
  if (same) return same;
  const id = await insertEntry(trx, viewer.id, { ...input, language: viewer.language });
  await recordActivity(
    trx,
    viewer,
    "changelog_entry.created",
    { kind: "changelog_entry", id, roadmapItemId: input.itemId ?? undefined },
    { title: input.title },
    { staffOnly: true },
  );
  return id;
}
