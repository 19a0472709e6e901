import { joinByDomain } from "~/features/accounts/join-by-domain.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { deleteBegunSignUp, findBegunSignUp } from "~/features/people/begun-sign-up.server";
import { noBounce } from "~/features/people/bounce.queries.server";
import {
  findPersonByEmail,
  getPerson,
  updatePerson,
} from "~/features/people/people.queries.server";
import { foldEmail } from "~/features/people/person";
import { resetPassword } from "~/features/people/reset-password.server";
import { type SignedInByLink, takeSignInLink } from "~/features/people/sign-in-link.server";
import { comeIn } from "~/features/people/sign-up.server";
import { spendToken, voidTokens } from "~/features/people/tokens.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { now } from "~/platform/clock";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { type Mail, queueMail } from "~/platform/mail.server";
import { endSessionsOf } from "~/platform/session.server";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { takeOverShadow } from "./take-over-shadow.server";

/** What who opens a link chooses anew, since the one who asked for it may have been a stranger. */
export interface Claim {
  name: string;
  passwordHash: string;
}

/**
 * The sign-up behind a link becomes a person with a verified address.
 * @param claim replaces what was typed at the sign-up; without it that holds.
 * `waitingMails` tell the admins, where one has to let the person in.
 * @throws NotFound when the link is not good any more, Conflict when the address is taken by now or
 * the doors are closed to it.
 */
export async function completeSignUp(
  trx: Trx,
  token: string,
  claim: Claim | null,
  waitingMails: readonly Mail[],
): Promise<{ person: Row<"person">; to: string }> {
  const { hash, email } = await spendToken(trx, token, "sign_up");
  const begun = await findBegunSignUp(trx, hash);
  if (!begun || email === null) throw new NotFound();
  const { name, passwordHash } = claim ?? begun;
  const { language, to, invitationId } = begun;
  const newPerson = { name, email, passwordHash, language, verified: true };
  const person = await comeIn(trx, newPerson, { invitationId, waitingMails });
  await deleteBegunSignUp(trx, hash);
  await recordVerified(trx, person);
  return { person, to };
}

/**
 * The address of somebody who is in already is verified.
 * @param claim given by who opens the link without being signed in: all sessions of before end.
 * @throws NotFound when the link is not good any more or speaks of an address that was changed since.
 */
export async function confirmAddress(
  trx: Trx,
  token: string,
  claim: Claim | null,
): Promise<Row<"person">> {
  const { person_id: id, email } = await spendToken(trx, token, "verify");
  const person = await getPerson(trx, id ?? 0);
  if (email === null || foldEmail(email) !== person.email_folded) throw new NotFound();
  await updatePerson(trx, person.id, {
    email_verified_at: person.email_verified_at ?? now(),
    ...(claim ? { name: claim.name, password_hash: claim.passwordHash } : {}),
  });
  await voidTokens(
    trx,
    person.id,
    claim ? ["verify", "reset", "change_mail", "sign_in"] : ["verify"],
  );
  if (claim) await endSessionsOf(trx, person.id);
  await recordVerified(trx, person);
  return person;
}

/**
 * The viewer's address is the new one; links that were sent to the old one are void, and `farewell`
 * tells it so.
 * @throws Forbidden when somebody else asked for the change, Conflict when it is taken by now.
 */
export async function confirmNewAddress(
  trx: Trx,
  viewer: SignedInViewer,
  token: string,
  farewell: Mail | null,
): Promise<void> {
  const { person_id: id, email } = await spendToken(trx, token, "change_mail");
  if (id !== viewer.id || email === null) throw new Forbidden();
  const owner = await findPersonByEmail(trx, email);
  if (owner && owner.id !== viewer.id) throw new Conflict("people:errors.addressTaken");
  await updatePerson(trx, viewer.id, {
    email,
    email_folded: foldEmail(email),
    email_verified_at: now(),
    ...noBounce,
  });
  await voidTokens(trx, viewer.id, ["verify", "reset", "change_mail", "sign_in"]);
  if (farewell) await queueMail(trx, farewell);
  await recordVerified(trx, await getPerson(trx, viewer.id));
}

/** The password is the chosen one; who has the mailbox also has what is kept for its address. */
export async function resetByMail(
  trx: Trx,
  token: string,
  passwordHash: string,
): Promise<Row<"person">> {
  const { person, verifiedNow } = await resetPassword(trx, token, passwordHash);
  if (verifiedNow) await recordVerified(trx, person);
  return person;
}

/** Who signs in by a link from a mail has the mailbox, and also what is kept for its address. */
export async function signInByMail(trx: Trx, token: string): Promise<SignedInByLink> {
  const signedIn = await takeSignInLink(trx, token);
  if (signedIn.verifiedNow) await recordVerified(trx, signedIn.person);
  return signedIn;
}

/** What hangs on a verified address: an import made for it is theirs now, and so is its company. */
export async function recordVerified(trx: Trx, person: Row<"person">): Promise<void> {
  await takeOverShadow(trx, person.id);
  await joinByDomain(trx, person.id);
  const subject = { kind: "person", id: person.id } as const;
  await recordActivity(trx, viewerOfPerson(person), "person.verified", subject);
}
