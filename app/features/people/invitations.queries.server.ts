import { DAY, now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { type InvitationEntry, MAILS_OF_ONE, stateOf } from "./invitation";
import { canAdminister } from "./people.policy";
import { sharedPath } from "./shared-invitation.server";
import type { SignedInViewer } from "./viewer";

const PER_PAGE = 50;

/** An admin sees all invitations, others of the staff their own. */
function visible(db: Db, viewer: SignedInViewer) {
  const query = db.selectFrom("invitation");
  return canAdminister(viewer) ? query : query.where("invitation.inviter_id", "=", viewer.id);
}

/** @throws NotFound also for who may not see it. */
export async function getInvitation(
  db: Db,
  viewer: SignedInViewer,
  id: number,
): Promise<Row<"invitation">> {
  const row = await visible(db, viewer).selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** One page of invitations, newest first; `next` is the `before` of the page that follows. */
export async function listInvitations(
  db: Db,
  viewer: SignedInViewer,
  site: { secret: string; publicUrl: string },
  before: number | null,
): Promise<{ invitations: InvitationEntry[]; next: number | null }> {
  let query = visible(db, viewer)
    .leftJoin("person as inviter", "inviter.id", "invitation.inviter_id")
    .leftJoin("account", "account.id", "invitation.account_id")
    .leftJoin("mail", "mail.token_hash", "invitation.token_hash")
    .selectAll("invitation")
    .select([
      "inviter.name as inviter_name",
      "account.name as account_name",
      "mail.id as mail_id",
      "mail.state as mail_state",
    ])
    .select((select) => select("mail.body_text", "!=", "").as("mail_is_legible"))
    .orderBy("invitation.id", "desc")
    .limit(PER_PAGE + 1);
  if (before !== null) query = query.where("invitation.id", "<", before);
  const rows = await query.execute();
  const at = now();
  const readsMails = canAdminister(viewer);
  const invitations = rows.slice(0, PER_PAGE).map((row): InvitationEntry => {
    const state = stateOf(
      {
        withdrawnAt: row.withdrawn_at,
        useCount: row.use_count,
        mostUses: row.most_uses,
        expiresAt: row.expires_at,
      },
      at,
    );
    const open = state === "open";
    return {
      id: row.id,
      email: row.email,
      state,
      inviter: row.inviter_name,
      role: row.role,
      account: row.account_name,
      mostUses: row.most_uses,
      useCount: row.use_count,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      canRemind: open && row.email !== null && row.mail_count < MAILS_OF_ONE,
      undelivered: open && row.mail_state === "dead",
      link: open && row.email === null ? site.publicUrl + sharedPath(site.secret, row.id) : null,
      // A mail that did not arrive, or waits: an admin hands on the link that stands in it.
      mailId:
        open && readsMails && row.mail_state !== "sent" && row.mail_is_legible ? row.mail_id : null,
    };
  });
  const last = invitations.at(-1)?.id ?? null;
  return { invitations, next: rows.length > PER_PAGE ? last : null };
}

/** How many mails of this inviter were asked for in the last day, each invitation with all of its own. */
export async function countMailsToday(db: Db, inviterId: number): Promise<number> {
  const row = await db
    .selectFrom("invitation")
    .select((select) => select.fn.sum<number | null>("mail_count").as("count"))
    .where("inviter_id", "=", inviterId)
    .where("mailed_at", ">", now() - DAY)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** How many invitations are open, in the whole community. */
export async function countOpen(db: Db): Promise<number> {
  const row = await db
    .selectFrom("invitation")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("expires_at", ">", now())
    .where("withdrawn_at", "is", null)
    .whereRef("use_count", "<", "most_uses")
    .executeTakeFirstOrThrow();
  return row.count;
}
