import {
  type Claim,
  completeSignUp,
  confirmAddress,
  confirmNewAddress,
} from "~/features/intake/confirm-address.server";
import { requireSignedIn } from "~/features/people/allow";
import { claimSchema } from "~/features/people/person.schema.server";
import { findToken } from "~/features/people/tokens.server";
import type { VerifyLink } from "~/features/people/verify-link";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import { hashPassword } from "~/platform/password.server";
import type { Row } from "~db/schema";
import { beginSession } from "./begin-session.server";
import type { RequestContext } from "./context.server";
import type { Done, HandleContext } from "./handle.server";
import { madeSignUp } from "./sign-up-browser.server";

type Purpose = "sign_up" | "verify" | "change_mail";

const PURPOSES: readonly Purpose[] = ["sign_up", "verify", "change_mail"];

/** What who opens a link from a mail has to do, in this browser. */
export async function describeLink(
  context: RequestContext,
  viewer: Viewer,
  token: string,
): Promise<VerifyLink> {
  const found = await findLink(context, token);
  if (!found) return { state: "gone" };
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
  if (!found) throw new NotFound();
  if (found.purpose === "change_mail") {
    requireSignedIn(viewer);
    await write((trx) => confirmNewAddress(trx, viewer, token));
    return { to: "/settings/mail", notice: "people:notices.verified" };
  }
  const own = isOwn(context, viewer, token, found);
  const claim = own ? null : await hashClaim(parse(claimSchema));
  if (found.purpose === "verify") {
    const person = await write((trx) => confirmAddress(trx, token, claim));
    return beginSession(context, person.id, { to: "/ideas", notice: "people:notices.verified" });
  }
  const { person, to } = await write((trx) => completeSignUp(trx, token, claim));
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

async function hashClaim(claim: { name: string; password: string }): Promise<Claim> {
  return { name: claim.name, passwordHash: await hashPassword(claim.password) };
}
