import {
  type Claim,
  completeSignUp,
  confirmAddress,
  confirmNewAddress,
} from "~/features/intake/confirm-address.server";
import { composeNewsMail } from "~/features/people/account-mails.server";
import { requireSignedIn } from "~/features/people/allow";
import { hashNewPassword } from "~/features/people/new-password.server";
import { getPerson } from "~/features/people/people.queries.server";
import { claimSchema } from "~/features/people/person.schema.server";
import { findToken } from "~/features/people/tokens.server";
import type { VerifyLink } from "~/features/people/verify-link";
import { isSignedIn, type SignedInViewer, type Viewer } from "~/features/people/viewer";
import { LinkGone } from "~/platform/errors";
import type { Mail } from "~/platform/mail.server";
import type { Row } from "~db/schema";
import { beginSession } from "./begin-session.server";
import { communityOf, type RequestContext } from "./context.server";
import type { Done, HandleContext } from "./handle.server";
import { mailSite } from "./mail-site.server";
import { madeSignUp } from "./sign-up-browser.server";
import { waitingMailsOf } from "./waiting-mails.server";

type Purpose = "sign_up" | "verify" | "change_mail";

const PURPOSES: readonly Purpose[] = ["sign_up", "verify", "change_mail"];

/** What who opens a link from a mail has to do, in this browser. */
export async function describeLink(
  context: RequestContext,
  viewer: Viewer,
  token: string,
): Promise<VerifyLink> {
  const found = await findLink(context, token);
  if (!found) return { state: "gone", insider: isSignedIn(viewer) ? viewer.name : null };
  if (isOwn(context, viewer, token, found))
    return { state: "confirm", email: found.row.email ?? "" };
  return { state: found.purpose === "change_mail" ? "signIn" : "claim" };
}

/** Confirms the address of a link, after a press on the page that it opened. */
export async function followLink(
  context: RequestContext,
  viewer: Viewer,
  token: string,
  parse: HandleContext["parse"],
): Promise<Done> {
  const { write } = context.services.database;
  const found = await findLink(context, token);
  if (!found) throw new LinkGone();
  if (found.purpose === "change_mail") {
    requireSignedIn(viewer);
    const farewell = await composeFarewell(context, viewer);
    await write((trx) => confirmNewAddress(trx, viewer, token, farewell));
    return { to: "/settings/mail", notice: "people:notices.verified" };
  }
  const own = isOwn(context, viewer, token, found);
  const claim = own ? null : await hashClaim(context, found, parse(claimSchema));
  if (found.purpose === "verify") {
    const person = await write((trx) => confirmAddress(trx, token, claim));
    return beginSession(context, person.id, { to: "/ideas", notice: "people:notices.verified" });
  }
  const waitingMails = await waitingMailsOf(context);
  const { person, to } = await write((trx) => completeSignUp(trx, token, claim, waitingMails));
  return beginSession(context, person.id, { to, notice: "people:notices.welcome" });
}

interface FoundLink {
  purpose: Purpose;
  row: Row<"token">;
}

async function findLink({ services }: RequestContext, token: string): Promise<FoundLink | null> {
  for (const purpose of PURPOSES) {
    const row = await findToken(services.database.read, token, purpose);
    if (row) return { purpose, row };
  }
  return null;
}

/** Whether this browser is the one that asked for the link. */
function isOwn(context: RequestContext, viewer: Viewer, token: string, found: FoundLink): boolean {
  if (found.purpose === "sign_up") return madeSignUp(context, token);
  return viewer.id !== null && viewer.id === found.row.person_id;
}

async function hashClaim(
  context: RequestContext,
  { row }: FoundLink,
  { name, password }: { name: string; password: string },
): Promise<Claim> {
  const { name: site } = await communityOf(context);
  return { name, passwordHash: await hashNewPassword(password, { site, name, email: row.email }) };
}

/** To the address that is left, where it was verified: the change may not have been its owner's. */
async function composeFarewell(
  context: RequestContext,
  viewer: SignedInViewer,
): Promise<Mail | null> {
  const { email, email_verified_at: verifiedAt } = await getPerson(
    context.services.database.read,
    viewer.id,
  );
  if (email === null || verifiedAt === null) return null;
  const site = mailSite(context, await communityOf(context), viewer);
  return composeNewsMail("mail_changed", site, { email, personId: viewer.id });
}
