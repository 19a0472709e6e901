import { DAY, HOUR, MINUTE, now } from "~/platform/clock";
import { LinkGone } from "~/platform/errors";
import { randomToken, sha256 } from "~/platform/hash.server";
import { enqueueJob } from "~/platform/jobs.server";
import { eraseTokenMail } from "~/platform/mail.server";
import type { Database, Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { clearBounceOf } from "./bounce.queries.server";

/** What a token is good for; a token of one purpose is nothing for another. */
export type TokenPurpose =
  | "setup"
  | "sign_up"
  | "verify"
  | "change_mail"
  | "reset"
  | "sign_in"
  | "invitation"
  | "behalf";

const KEPT_FOR: Record<TokenPurpose, number> = {
  setup: DAY,
  sign_up: 3 * DAY,
  verify: 3 * DAY,
  change_mail: 3 * DAY,
  reset: 2 * HOUR,
  sign_in: 15 * MINUTE,
  invitation: 14 * DAY,
  behalf: 60 * DAY,
};

/** The kind of the job that runs when a token expires; its payload is `{ hash }`. */
export const TOKEN_EXPIRY_JOB = "token.expire";

/** A secret for a link, and the hash that is stored of it. */
export interface NewToken {
  token: string;
  hash: string;
}

/** Made before the transaction, since the mail that carries it is rendered before it too. */
export function newToken(): NewToken {
  const token = randomToken();
  return { token, hash: sha256(token) };
}

/** Keeps a token, as long as its purpose says or until `expiresAt`; returns when it expires. */
export async function insertToken(
  trx: Trx,
  { hash }: NewToken,
  purpose: TokenPurpose,
  about: { personId?: number; email?: string; expiresAt?: number } = {},
): Promise<number> {
  const at = now();
  const expiresAt = about.expiresAt ?? at + KEPT_FOR[purpose];
  await trx
    .insertInto("token")
    .values({
      hash,
      purpose,
      person_id: about.personId ?? null,
      email: about.email ?? null,
      created_at: at,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  await enqueueJob(trx, TOKEN_EXPIRY_JOB, { hash }, { key: `token:${hash}`, runAt: expiresAt });
  return expiresAt;
}

/** The token of a link, while it is good for this purpose. */
export function findToken(
  db: Db,
  token: string,
  purpose: TokenPurpose,
): Promise<Row<"token"> | undefined> {
  return db
    .selectFrom("token")
    .selectAll()
    .where("hash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now())
    .executeTakeFirst();
}

/**
 * Uses a token up, for whoever comes first, and takes it out of the stored mail.
 * @throws LinkGone when it is unknown, used, expired, or for another purpose.
 */
export async function spendToken(
  trx: Trx,
  token: string,
  purpose: TokenPurpose,
): Promise<Row<"token">> {
  const row = await trx
    .updateTable("token")
    .set({ used_at: now() })
    .where("hash", "=", sha256(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new LinkGone();
  await eraseTokenMail(trx, row.hash);
  if (row.person_id !== null && row.email !== null) {
    // Who opened the link has the mailbox: it takes mail.
    await clearBounceOf(trx, row.person_id, row.email);
  }
  return row;
}

/** Ends a person's other links of a purpose, such as older reset mails once one was used. */
export async function voidTokens(
  trx: Trx,
  personId: number,
  purposes: readonly TokenPurpose[],
): Promise<void> {
  const rows = await trx
    .updateTable("token")
    .set({ used_at: now() })
    .where("person_id", "=", personId)
    .where("purpose", "in", purposes)
    .where("used_at", "is", null)
    .returning("hash")
    .execute();
  for (const { hash } of rows) await eraseTokenMail(trx, hash);
}

/** Ends one link by its stored hash, such as that of an invitation that is withdrawn. */
export async function voidToken(trx: Trx, hash: string): Promise<void> {
  await trx
    .updateTable("token")
    .set({ used_at: now() })
    .where("hash", "=", hash)
    .where("used_at", "is", null)
    .execute();
  await eraseTokenMail(trx, hash);
}

/** Forgets a token whose time is over, with the mail and the sign-up that hang on it. */
export async function expireToken(database: Database, { hash }: { hash: string }): Promise<void> {
  await database.write(async (trx) => {
    const gone = await trx
      .deleteFrom("token")
      .where("hash", "=", hash)
      .where("expires_at", "<=", now())
      .returning("hash")
      .executeTakeFirst();
    if (!gone) return;
    await eraseTokenMail(trx, hash);
    await trx.deleteFrom("intent").where("hash", "=", hash).execute();
  });
}
