import { MINUTE, now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { verifyPassword } from "~/platform/password.server";
import type { Session } from "~/platform/session.server";
import type { Db } from "~db/connect.server";
import { getPerson } from "./people.queries.server";
import type { Proof } from "./proof";
import type { SignedInViewer } from "./viewer";

const FRESH_FOR = 10 * MINUTE;

/** What the viewer has to show before something that must not happen behind their back. */
export async function proofNeeded(
  db: Db,
  viewer: SignedInViewer,
  session: Session | null,
): Promise<Proof> {
  const { password_hash: stored } = await getPerson(db, viewer.id);
  if (stored !== null) return "password";
  return isFresh(session) ? "fresh" : "stale";
}

/**
 * Makes sure that the one at the keyboard is the one whose account it is: by the password, or, for
 * who has none, by having signed in within the last ten minutes. Verifies a password, so call it
 * before the transaction.
 * @throws Invalid at `currentPassword`, or for the whole form where a sign-in is needed.
 */
export async function proveIdentity(
  db: Db,
  viewer: SignedInViewer,
  session: Session | null,
  currentPassword: string,
): Promise<void> {
  const { password_hash: stored } = await getPerson(db, viewer.id);
  if (stored === null) {
    if (isFresh(session)) return;
    throw new Invalid({ "": ["people:errors.proveAgain"] });
  }
  if (currentPassword === "") throw new Invalid({ currentPassword: ["shared:errors.required"] });
  if (await verifyPassword(stored, currentPassword)) return;
  throw new Invalid({ currentPassword: ["people:errors.password"] });
}

function isFresh(session: Session | null): boolean {
  return session !== null && now() - session.startedAt < FRESH_FOR;
}
