import { recordActivity } from "~/features/activity/record-activity.server";
import { endSessionsOf } from "~/platform/session.server";
import type { Trx } from "~db/connect.server";
import { updatePerson } from "./people.queries.server";
import { voidTokens } from "./tokens.server";
import type { SignedInViewer } from "./viewer";

/** The viewer has a new password, or their first; all their sessions and links to sign in end. */
export async function changePassword(
  trx: Trx,
  viewer: SignedInViewer,
  passwordHash: string,
): Promise<void> {
  await updatePerson(trx, viewer.id, { password_hash: passwordHash });
  await voidTokens(trx, viewer.id, ["reset", "sign_in"]);
  await endSessionsOf(trx, viewer.id);
  const subject = { kind: "person", id: viewer.id } as const;
  await recordActivity(trx, viewer, "person.password_changed", subject);
}
