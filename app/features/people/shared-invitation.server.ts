import { now } from "~/platform/clock";
import { readSigned, sign } from "~/platform/secret.server";
import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";

const PREFIX = "invitation-";

/**
 * The address of an invitation that many may use. It is signed, not stored: those who may see it in
 * their list can pass it on again and again, and a stolen database row opens nothing.
 */
export function sharedPath(secret: string, invitationId: number): string {
  return `/signup?invitation=${sign(secret, `${PREFIX}${invitationId}`)}`;
}

/** The number of the invitation in such an address, when the signature is ours. */
export function readShared(secret: string, signed: string | null | undefined): number | undefined {
  const text = readSigned(secret, signed ?? "");
  const digits = /^invitation-([1-9]\d{0,14})$/.exec(text ?? "")?.[1];
  return digits ? Number(digits) : undefined;
}

/** An invitation for many that is good now: not withdrawn, not expired, not used up. */
export function findShared(db: Db, id: number): Promise<Row<"invitation"> | undefined> {
  return db
    .selectFrom("invitation")
    .selectAll()
    .where("id", "=", id)
    .where("email", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now())
    .whereRef("use_count", "<", "most_uses")
    .executeTakeFirst();
}

/** Takes one of its uses, for whoever comes first; undefined when it is good for nobody any more. */
export function takeShared(trx: Trx, id: number): Promise<Row<"invitation"> | undefined> {
  return trx
    .updateTable("invitation")
    .set((set) => ({ use_count: set("use_count", "+", 1) }))
    .where("id", "=", id)
    .where("email", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now())
    .whereRef("use_count", "<", "most_uses")
    .returningAll()
    .executeTakeFirst();
}

/** Keeps who came by an invitation. */
export async function recordUse(trx: Trx, invitationId: number, personId: number): Promise<void> {
  await trx
    .insertInto("invitation_use")
    .values({ invitation_id: invitationId, person_id: personId, created_at: now() })
    .execute();
}
