import { recordActivity } from "~/features/activity/record-activity.server";
import { DAY, now } from "~/platform/clock";
import { Conflict, TooMany } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import type { Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { allow } from "./allow";
import { endsAt, MAILS_OF_ONE, mailsADay, OPEN_MAX } from "./invitation";
import { countMailsToday, countOpen, getInvitation } from "./invitations.queries.server";
import { canInvite } from "./people.policy";
import { foldEmail } from "./person";
import { voidToken } from "./tokens.server";
import type { Role, SignedInViewer } from "./viewer";

/** The kind of the job that writes an invitation's mail; its payload is `{ invitationId }`. */
export const INVITATION_JOB = "invitation.mail";

export interface InvitationInput {
  days: number;
  accountId: number | null;
  boardId: number | null;
  language: string;
}

/**
 * Invites each of the addresses, whether or not it has an account: only its mailbox learns which. A
 * job writes the mails, so that a hundred of them keep nobody waiting.
 * @throws TooMany past what one inviter may send in a day, Conflict past what the community keeps open.
 */
export async function inviteByMail(
  trx: Trx,
  viewer: SignedInViewer,
  addresses: readonly string[],
  input: InvitationInput & { role: Role; message: string },
): Promise<void> {
  const { role, message } = input;
  allow(viewer, canInvite(viewer, role));
  await refuseTooMany(trx, viewer, addresses.length);
  await refuseTooManyOpen(trx, addresses.length);
  for (const email of addresses) {
    const row = { ...rowOf(viewer, input), email, email_folded: foldEmail(email) };
    const mailed = { role, message, most_uses: 1, mail_count: 1, mailed_at: now() };
    const id = await insertInvitation(trx, { ...row, ...mailed });
    await enqueueJob(trx, INVITATION_JOB, { invitationId: id });
  }
  const details = { count: addresses.length, role };
  await recordInvited(trx, viewer, details);
}

/** Makes a link with which up to `mostUses` people join as members. */
export async function inviteByLink(
  trx: Trx,
  viewer: SignedInViewer,
  mostUses: number,
  input: InvitationInput,
): Promise<void> {
  allow(viewer, canInvite(viewer));
  await refuseTooManyOpen(trx, 1);
  await insertInvitation(trx, { ...rowOf(viewer, input), role: "member", most_uses: mostUses });
  await recordInvited(trx, viewer, { count: mostUses, role: "member", link: true });
}

/** The invitation is good no more; what was accepted stays. */
export async function withdrawInvitation(
  trx: Trx,
  viewer: SignedInViewer,
  id: number,
): Promise<void> {
  const invitation = await getInvitation(trx, viewer, id);
  allow(viewer, canInvite(viewer));
  if (invitation.withdrawn_at !== null) return;
  await trx.updateTable("invitation").set({ withdrawn_at: now() }).where("id", "=", id).execute();
  if (invitation.token_hash) await voidToken(trx, invitation.token_hash);
  const subject = { kind: "invitation", id } as const;
  await recordActivity(trx, viewer, "invitation.withdrawn", subject, {}, { staffOnly: true });
}

/**
 * One more mail, with a new link; the one before is void.
 * @throws Conflict when it is not open any more or had all its mails, TooMany as at inviting.
 */
export async function remindInvitation(
  trx: Trx,
  viewer: SignedInViewer,
  id: number,
): Promise<void> {
  const invitation = await getInvitation(trx, viewer, id);
  allow(viewer, canInvite(viewer, invitation.role));
  const open = invitation.withdrawn_at === null && invitation.expires_at > now();
  const unused = invitation.use_count < invitation.most_uses && invitation.email !== null;
  if (!open || !unused || invitation.mail_count >= MAILS_OF_ONE) {
    throw new Conflict("people:errors.noReminder");
  }
  await refuseTooMany(trx, viewer, 1);
  if (invitation.token_hash) await voidToken(trx, invitation.token_hash);
  await trx
    .updateTable("invitation")
    .set((set) => ({
      token_hash: null,
      mail_count: set("mail_count", "+", 1),
      mailed_at: now(),
    }))
    .where("id", "=", id)
    .execute();
  await enqueueJob(trx, INVITATION_JOB, { invitationId: id });
}

function rowOf(viewer: SignedInViewer, input: InvitationInput) {
  const at = now();
  return {
    inviter_id: viewer.id,
    account_id: input.accountId,
    board_id: input.boardId,
    language: input.language,
    created_at: at,
    expires_at: endsAt(at, input.days),
  };
}

async function insertInvitation(trx: Trx, values: NewRow<"invitation">): Promise<number> {
  const { id } = await trx
    .insertInto("invitation")
    .values(values)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function recordInvited(
  trx: Trx,
  viewer: SignedInViewer,
  details: Record<string, string | number | boolean>,
): Promise<void> {
  const subject = { kind: "invitation", id: 0 } as const;
  await recordActivity(trx, viewer, "invitation.sent", subject, details, { staffOnly: true });
}

async function refuseTooMany(trx: Trx, viewer: SignedInViewer, more: number): Promise<void> {
  const sent = await countMailsToday(trx, viewer.id);
  if (sent + more > mailsADay(viewer.role)) throw new TooMany(DAY / 1000);
}

async function refuseTooManyOpen(trx: Trx, more: number): Promise<void> {
  if ((await countOpen(trx)) + more > OPEN_MAX) throw new Conflict("people:errors.tooManyOpen");
}
