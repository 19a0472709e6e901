import { requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { type PreferenceKind, preferenceKindsFor } from "./preference";
import { upsertPreference } from "./preferences.queries.server";

/** The viewer is told of exactly these kinds, by mail and in the inbox, of those that concern them. */
export async function choosePreferences(
  trx: Trx,
  viewer: Viewer,
  choice: { mail: readonly PreferenceKind[]; inbox: readonly PreferenceKind[] },
): Promise<void> {
  requireSignedIn(viewer);
  for (const kind of preferenceKindsFor(viewer)) {
    await upsertPreference(trx, viewer.id, kind, {
      mail: choice.mail.includes(kind),
      inbox: choice.inbox.includes(kind),
    });
  }
}
