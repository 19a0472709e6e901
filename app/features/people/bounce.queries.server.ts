import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import { foldEmail } from "./person";
import type { SignedInViewer } from "./viewer";

/** What an address that was changed or verified is set to. */
export const noBounce = { email_bounced_at: null, email_bounced_words: "" } as const;

/** A mail server said that it takes no mail for the address; nothing where the person has another by now. */
export async function markBounced(
  trx: Trx,
  personId: number,
  address: string,
  said: string,
): Promise<void> {
  await trx
    .updateTable("person")
    .set({ email_bounced_at: now(), email_bounced_words: said })
    .where("id", "=", personId)
    .where("email_folded", "=", foldEmail(address))
    .execute();
}

/** Mail to this address of the person counts as arriving again. */
export async function clearBounceOf(trx: Trx, personId: number, address: string): Promise<void> {
  await trx
    .updateTable("person")
    .set(noBounce)
    .where("id", "=", personId)
    .where("email_folded", "=", foldEmail(address))
    .where("email_bounced_at", "is not", null)
    .execute();
}

/** Whether mail to this address of the person came back. */
export async function isBounced(db: Db, personId: number, address: string): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("id", "=", personId)
    .where("email_bounced_at", "is not", null)
    .where("email_folded", "=", foldEmail(address))
    .executeTakeFirst();
  return row !== undefined;
}

/** The viewer's own address, where mail to it came back. */
export async function findOwnBounce(db: Db, viewer: SignedInViewer): Promise<string | null> {
  const row = await db
    .selectFrom("person")
    .select("email")
    .where("id", "=", viewer.id)
    .where("email_bounced_at", "is not", null)
    .executeTakeFirst();
  return row?.email ?? null;
}
