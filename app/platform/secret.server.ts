import { createHmac } from "node:crypto";
import type { Database, Db } from "~db/connect.server";
import { now } from "./clock";
import { randomToken, sameSecret } from "./hash.server";

/** The secret of a name, made once and kept in the database, so that every machine has the same. */
export async function getSecret(database: Database, name: string): Promise<string> {
  const known = await findSecret(database.read, name);
  if (known) return known;
  return database.write(async (trx) => {
    await trx
      .insertInto("secret")
      .values({ name, value: randomToken() + randomToken(), created_at: now() })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
    const value = await findSecret(trx, name);
    if (!value) throw new Error(`the secret ${name} was not kept`);
    return value;
  });
}

/** As {@link getSecret}, undefined as long as nobody asked for it. */
export async function findSecret(db: Db, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("secret")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.value;
}

/** `text.signature`, to be read back by {@link readSigned}. The text may not hold a dot. */
export function sign(secret: string, text: string): string {
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

/** The text of a signed value, or undefined where the signature is not ours. */
export function readSigned(secret: string, signed: string): string | undefined {
  const dot = signed.lastIndexOf(".");
  if (dot < 1) return undefined;
  const text = signed.slice(0, dot);
  return sameSecret(sign(secret, text), signed) ? text : undefined;
}
