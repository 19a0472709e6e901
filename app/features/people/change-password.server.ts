import { recordActivity } from "~/features/activity/record-activity.server";
import { Invalid } from "~/platform/errors";
import { verifyPassword } from "~/platform/password.server";
import { endSessionsOf } from "~/platform/session.server";
import type { Db, Trx } from "~db/connect.server";
import { getPerson, updatePerson } from "./people.queries.server";
import { voidTokens } from "./tokens.server";
import type { SignedInViewer } from "./viewer";

/**
 * Makes sure that the one at the keyboard is the one whose account it is.
 * @throws Invalid at `currentPassword`.
 */
export async function checkPassword(
  db: Db,
  viewer: SignedInViewer,
  currentPassword: string,
): Promise<void> {
  const { password_hash: stored } = await getPerson(db, viewer.id);
  if (await verifyPassword(stored, currentPassword)) return;
  throw new Invalid({ currentPassword: ["people:errors.password"] });
}

/** The viewer has a new password; all their sessions and reset links end. */
export async function changePassword(
  trx: Trx,
  viewer: SignedInViewer,
  passwordHash: string,
): Promise<void> {
  await updatePerson(trx, viewer.id, { password_hash: passwordHash });
  await voidTokens(trx, viewer.id, ["reset"]);
  await endSessionsOf(trx, viewer.id);
  const subject = { kind: "person", id: viewer.id } as const;
  await recordActivity(trx, viewer, "person.password_changed", subject);
}
