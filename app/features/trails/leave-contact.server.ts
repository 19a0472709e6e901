import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { foldEmail } from "~/features/people/person";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { LinkGone } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import type { Trx } from "~db/connect.server";
import { aboutTrail, staffOnly } from "./about-trail.server";
import { dealOf } from "./count-visit.server";
import type { OpenTrail } from "./open-trail.server";
import { getStopSubject } from "./stop-subject.server";
import { TRAIL_MAIL_JOB, type TrailMailPayload } from "./trail-mail";
import { count, getTrail } from "./trails.queries.server";

/** An address as a prospect typed it, and the language they read in. */
export interface Address {
  email: string;
  language: string;
}

/** The rep may write to this address, once whoever has it confirmed that. */
export async function leaveContact(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  address: Address,
): Promise<void> {
  const { id, confirmed, wantsContact } = await keepAddress(trx, trail, address);
  if (wantsContact) return;
  await trx.updateTable("trail_contact").set({ wants_contact: 1 }).where("id", "=", id).execute();
  if (confirmed) await record(trx, prospect, trail, "trail.contact_left");
}

/** Tells this address what becomes of the idea or item of a stop, once it is confirmed. @throws NotFound */
export async function followStop(
  trx: Trx,
  prospect: Viewer,
  trail: OpenTrail,
  stopId: number,
  address: Address,
): Promise<void> {
  const { ideaId, itemId } = await getStopSubject(trx, trail.trailId, stopId);
  if (ideaId !== null) await lockIdeas(trx, [ideaId]);
  const { id, confirmed } = await keepAddress(trx, trail, address);
  const made = await trx
    .insertInto("trail_follow")
    .values({ contact_id: id, idea_id: ideaId, roadmap_item_id: itemId, created_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made || !confirmed) return;
  await count(trx, trail.trailId, "follow_count", { by: 1, at: now() });
  await record(trx, prospect, trail, "trail.followed");
}

/**
 * Keeps an address for a trail, once, and asks for its confirmation where it is not confirmed yet.
 * Nobody is told whether it was known.
 */
export async function keepAddress(
  trx: Trx,
  trail: Pick<OpenTrail, "trailId">,
  { email, language }: Address,
): Promise<{ id: number; confirmed: boolean; wantsContact: boolean }> {
  const row = await trx
    .insertInto("trail_contact")
    .values({
      trail_id: trail.trailId,
      email,
      email_folded: foldEmail(email),
      language,
      created_at: now(),
    })
    .onConflict((conflict) =>
      conflict.columns(["trail_id", "email_folded"]).doUpdateSet({ language }),
    )
    .returning(["id", "confirmed_at", "wants_contact"])
    .executeTakeFirstOrThrow();
  const confirmed = row.confirmed_at !== null;
  if (!confirmed) await enqueueTrailMail(trx, { kind: "confirm", contactId: row.id });
  return { id: row.id, confirmed, wantsContact: row.wants_contact === 1 };
}

/**
 * Whoever has the address wants the mail: from now on it is sent what they asked for, and the rep
 * hears of it. @throws LinkGone when the address was taken back or forgotten.
 */
export async function confirmContact(trx: Trx, prospect: Viewer, contactId: number): Promise<void> {
  const contact = await trx
    .updateTable("trail_contact")
    .set({ confirmed_at: now() })
    .where("id", "=", contactId)
    .where("confirmed_at", "is", null)
    .returning(["trail_id", "wants_contact"])
    .executeTakeFirst();
  if (!contact) return refuseGone(trx, contactId);
  const { id, title, account, deal } = await getTrail(trx, contact.trail_id);
  const trail = { trailId: id, title, account, dealId: deal?.id ?? null };
  const follows = await trx
    .selectFrom("trail_follow")
    .select("id")
    .where("contact_id", "=", contactId)
    .execute();
  for (const _ of follows) {
    await count(trx, id, "follow_count", { by: 1, at: now() });
    await record(trx, prospect, trail, "trail.followed");
  }
  if (contact.wants_contact === 1) await record(trx, prospect, trail, "trail.contact_left");
  await enqueueTrailMail(trx, { kind: "answers", contactId });
}

/** Forgets an address with what it followed; questions stay, without it. */
export async function forgetContact(trx: Trx, contactId: number): Promise<void> {
  const follows = await trx
    .selectFrom("trail_follow")
    .innerJoin("trail_contact as contact", "contact.id", "trail_follow.contact_id")
    .select("contact.trail_id")
    .where("contact.id", "=", contactId)
    .where("contact.confirmed_at", "is not", null)
    .execute();
  for (const { trail_id } of follows) await count(trx, trail_id, "follow_count", { by: -1 });
  await trx.deleteFrom("trail_contact").where("id", "=", contactId).execute();
}

/** Runs after the commit: no mail is written while somebody waits. */
export async function enqueueTrailMail(trx: Trx, payload: TrailMailPayload): Promise<void> {
  await enqueueJob(trx, TRAIL_MAIL_JOB, payload);
}

async function refuseGone(trx: Trx, contactId: number): Promise<void> {
  const known = await trx
    .selectFrom("trail_contact")
    .select("id")
    .where("id", "=", contactId)
    .executeTakeFirst();
  if (!known) throw new LinkGone();
}

async function record(
  trx: Trx,
  prospect: Viewer,
  trail: Pick<OpenTrail, "trailId" | "title" | "account" | "dealId">,
  verb: "trail.followed" | "trail.contact_left",
): Promise<void> {
  const subject = aboutTrail({ id: trail.trailId, account: trail.account, deal: dealOf(trail) });
  await recordActivity(trx, prospect, verb, subject, { title: trail.title }, staffOnly);
}
