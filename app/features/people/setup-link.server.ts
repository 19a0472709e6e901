import type { Database, Db } from "~db/connect.server";
import { findToken, insertToken, newToken } from "./tokens.server";

/**
 * The link with which the first admin sets the community up, or null once that is done. Each call
 * makes a new one, good for a day and once, and ends those before it.
 */
export async function setupLink(database: Database, publicUrl: string): Promise<string | null> {
  if (await isSetUp(database.read)) return null;
  const token = newToken();
  await database.write(async (trx) => {
    await trx.deleteFrom("token").where("purpose", "=", "setup").execute();
    await insertToken(trx, token, "setup");
  });
  return `${publicUrl}/setup?token=${token.token}`;
}

/** Whether a link's token opens the setup page now. */
export async function opensSetup(db: Db, token: string): Promise<boolean> {
  return !(await isSetUp(db)) && (await findToken(db, token, "setup")) !== undefined;
}

/** Whether the first admin has named the community. */
export async function isSetUp(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", "ready")
    .executeTakeFirst();
  return row?.value === "true";
}
