import { canInvite } from "~/features/people/people.policy";
import { findPersonByEmail, getPerson } from "~/features/people/people.queries.server";
import { recordUse } from "~/features/people/shared-invitation.server";
import { joinCommunity } from "~/features/people/sign-up.server";
import { findToken, spendToken } from "~/features/people/tokens.server";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { LinkGone } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Role, Row } from "~db/schema";
import { recordVerified } from "./confirm-address.server";

/** What an invitation says to who opens its link; reading it uses nothing up. */
export interface OpenInvitation {
  email: string;
  inviter: string | null;
  /** Whether the address has an account by now. */
  known: boolean;
}

/** The invitation behind a link, while it is good. */
export async function findInvitation(db: Db, token: string): Promise<OpenInvitation | null> {
  const row = await findToken(db, token, "invitation");
  const invitation = row && (await findByHash(db, row.hash));
  if (!invitation?.email || !(await stands(db, invitation))) return null;
  const inviter = invitation.inviter_id ? await getPerson(db, invitation.inviter_id) : null;
  const known = (await findPersonByEmail(db, invitation.email)) !== undefined;
  return { email: invitation.email, inviter: inviter?.name ?? null, known };
}

/**
 * Who has the link has the mailbox, or got it from an admin: a person with a verified address, in at
 * once. What the inviter may not give any more is not given.
 * @throws LinkGone when the link is not good any more, Conflict when the address has an account.
 */
export async function acceptInvitation(
  trx: Trx,
  token: string,
  { name, passwordHash }: { name: string; passwordHash: string | null },
): Promise<{ person: Row<"person">; to: string }> {
  const { hash } = await spendToken(trx, token, "invitation");
  const invitation = await findByHash(trx, hash);
  if (!invitation?.email || !(await stands(trx, invitation))) throw new LinkGone();
  const { id, email, language, account_id: accountId } = invitation;
  const role = await roleOf(trx, invitation);
  const newPerson = { name, email, passwordHash, language, accountId, role, verified: true };
  const person = await joinCommunity(trx, newPerson);
  await trx.updateTable("invitation").set({ use_count: 1 }).where("id", "=", id).execute();
  await recordUse(trx, id, person.id);
  await recordVerified(trx, person);
  return { person, to: await placeOf(trx, invitation.board_id) };
}

function findByHash(db: Db, hash: string): Promise<Row<"invitation"> | undefined> {
  return db
    .selectFrom("invitation")
    .selectAll()
    .where("token_hash", "=", hash)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** Whether who invited could still do so. */
async function stands(db: Db, { inviter_id: id }: Row<"invitation">): Promise<boolean> {
  if (id === null) return true;
  const inviter = await getPerson(db, id);
  return inviter.suspended_at === null && canInvite(viewerOfPerson(inviter));
}

async function roleOf(db: Db, { inviter_id: id, role }: Row<"invitation">): Promise<Role> {
  if (id === null) return "member";
  return canInvite(viewerOfPerson(await getPerson(db, id)), role) ? role : "member";
}

async function placeOf(db: Db, boardId: number | null): Promise<string> {
  if (boardId === null) return "/ideas";
  const board = await db
    .selectFrom("board")
    .select("slug")
    .where("id", "=", boardId)
    .where("retired_at", "is", null)
    // Who was invited may not be in its segments, and is not told that it is there.
    .where("access", "<>", "segments")
    .executeTakeFirst();
  return board ? `/ideas?board=${encodeURIComponent(board.slug)}` : "/ideas";
}
