import { DAY, now } from "~/platform/clock";
import type { Storage } from "~/platform/storage.server";
import type { Database, Trx } from "~db/connect.server";
import { type Card, cardPath } from "./card.server";

const KEPT_AT_MOST = 2_000;
const KEPT_FOR = 60 * DAY;
const DROPPED_AT_ONCE = 20;

/** The name of a card's file in the storage. */
export function cardFile(card: Card): string {
  return cardPath(card).slice(1);
}

/**
 * Keeps a card, and drops the one that it takes the place of and a few that are too old or too many:
 * whatever is dropped is drawn again when it is asked for.
 */
export async function keepCard(
  { database, storage }: { database: Database; storage: Storage },
  card: Card,
  png: Buffer,
): Promise<void> {
  await storage.put(cardFile(card), png);
  const dropped = await database.write(async (trx) => {
    const former = await trx
      .deleteFrom("card")
      .where("subject", "=", card.subject)
      .returning("name")
      .execute();
    await trx
      .insertInto("card")
      .values({ name: cardFile(card), subject: card.subject, created_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return [...former.map((row) => row.name), ...(await dropOldest(trx))];
  });
  await storage.delete(dropped.filter((name) => name !== cardFile(card)));
}

async function dropOldest(trx: Trx): Promise<string[]> {
  const oldestKept = trx
    .selectFrom("card")
    .select("created_at")
    .orderBy("created_at", "desc")
    .offset(KEPT_AT_MOST - 1)
    .limit(1);
  const { at } = await trx
    .selectNoFrom((select) => select.fn.coalesce(oldestKept, select.lit(0)).as("at"))
    .executeTakeFirstOrThrow();
  const before = Math.max(Number(at), now() - KEPT_FOR);
  const old = trx
    .selectFrom("card")
    .select("name")
    .where("created_at", "<", before)
    .orderBy("created_at")
    .limit(DROPPED_AT_ONCE);
  const rows = await trx.deleteFrom("card").where("name", "in", old).returning("name").execute();
  return rows.map((row) => row.name);
}
