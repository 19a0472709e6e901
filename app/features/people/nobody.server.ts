import type { Db, Trx } from "~db/connect.server";
import { indexPeople } from "./index-people.server";

const SETTING = "nobody";

/** The number of the person who stands for authors that nobody may know; null before one is needed. */
export async function findNobody(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", SETTING)
    .executeTakeFirst();
  return row ? Number(row.value) : null;
}

/** As {@link findNobody}, and makes them: somebody without an address, who can never sign in. */
export async function ensureNobody(
  trx: Trx,
  person: { name: string; handle: string; at: number },
): Promise<number> {
  const known = await findNobody(trx);
  if (known !== null) return known;
  const { id } = await trx
    .insertInto("person")
    .values({
      name: person.name,
      handle: person.handle,
      handle_folded: person.handle.toLowerCase(),
      shadow: 1,
      created_at: person.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await indexPeople(trx, [id]);
  await trx
    .insertInto("setting")
    .values({ name: SETTING, value: String(id) })
    .execute();
  return id;
}
