import type { Db, Trx } from "~db/connect.server";
import { type Doors, openDoors } from "./doors";

const NAME = "doors";

/** Who may come in; everyone, until an admin says otherwise. */
export async function getDoors(db: Db): Promise<Doors> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", NAME)
    .executeTakeFirst();
  return row ? { ...openDoors, ...(JSON.parse(row.value) as Partial<Doors>) } : openDoors;
}

export async function updateDoors(trx: Trx, doors: Doors): Promise<void> {
  const value = JSON.stringify(doors);
  await trx
    .insertInto("setting")
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}
