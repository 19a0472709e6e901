import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import type { NewToken } from "./tokens.server";

const KIND = "sign_up";

/** A sign-up that waits for its address to be verified. Until then it is no person and holds no name. */
export interface BegunSignUp {
  name: string;
  passwordHash: string;
  language: string;
  /** Where the person wanted to go. */
  to: string;
  invitationId?: number | undefined;
}

/** Keeps a sign-up beside its token, as long as that. */
export async function insertBegunSignUp(
  trx: Trx,
  { hash }: NewToken,
  { to, ...begun }: BegunSignUp,
  expiresAt: number,
): Promise<void> {
  await trx
    .insertInto("intent")
    .values({
      hash,
      kind: KIND,
      payload: JSON.stringify(begun),
      return_to: to,
      created_at: now(),
      expires_at: expiresAt,
    })
    .execute();
}

export async function findBegunSignUp(db: Db, tokenHash: string): Promise<BegunSignUp | undefined> {
  const row = await db
    .selectFrom("intent")
    .selectAll()
    .where("hash", "=", tokenHash)
    .where("kind", "=", KIND)
    .executeTakeFirst();
  if (!row) return undefined;
  return { ...(JSON.parse(row.payload) as Omit<BegunSignUp, "to">), to: row.return_to };
}

export async function deleteBegunSignUp(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom("intent").where("hash", "=", tokenHash).where("kind", "=", KIND).execute();
}
