import type { Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import { type Community, newCommunity } from "./community";

/** The community's settings; what was never set has its default. */
export async function getCommunity(db: Db): Promise<Community> {
  const rows = await db.selectFrom("setting").select(["name", "value"]).execute();
  const stored = Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value)]));
  // Rules that were stored before one was added have the usual one.
  const clock = { ...newCommunity.clock, ...stored["clock"] };
  const exchange = { ...newCommunity.exchange, ...stored["exchange"] };
  return { ...newCommunity, ...stored, clock, exchange };
}

/** As {@link getCommunity}; nobody else edits one that is set up until the transaction ends. */
export async function lockCommunity(trx: Trx): Promise<Community> {
  await lockRows(trx, trx.selectFrom("setting").select("name").where("name", "=", "ready"));
  return getCommunity(trx);
}

/** Changes the given settings and leaves the others. */
export async function updateCommunity(trx: Trx, change: Partial<Community>): Promise<void> {
  for (const [name, value] of Object.entries(change)) {
    const text = JSON.stringify(value);
    await trx
      .insertInto("setting")
      .values({ name, value: text })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: text }))
      .execute();
  }
}
