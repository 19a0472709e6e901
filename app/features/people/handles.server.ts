import { expressionBuilder } from "kysely";
import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { handleFrom, isReserved } from "./handle";

/** More than this many of one person are not kept from the others. */
const OLD_HANDLES_MAX = 10;

/** Somebody by a handle that they have or had. */
export interface HandleOwner {
  id: number;
  /** The present one. */
  handle: string;
  /** Lower case: the one that was asked for. */
  asked: string;
  shadow: 0 | 1;
}

/** Who has these handles (lower case), or had them last. */
export function listByHandles(db: Db, handles: readonly string[]): Promise<HandleOwner[]> {
  return db
    .selectFrom("person")
    .select(["person.id", "person.handle", "person.handle_folded as asked", "person.shadow"])
    .where("person.handle_folded", "in", handles)
    .unionAll(
      db
        .selectFrom("old_handle")
        .innerJoin("person", "person.id", "old_handle.person_id")
        .select(["person.id", "person.handle", "old_handle.handle_folded as asked"])
        .select("person.shadow")
        .where("old_handle.handle_folded", "in", handles),
    )
    .execute();
}

/**
 * A free handle for a name: the one that it suggests, else that with the first free number behind it
 * from `firstNumber` on. Two people of one name at the same moment may be given the same; who inserts
 * second asks again, with another number to begin at.
 */
export async function uniqueHandle(db: Db, name: string, firstNumber = 2): Promise<string> {
  const wanted = handleFrom(name);
  const where = expressionBuilder<Schema, "person" | "old_handle">();
  const near = where.or([
    where("handle_folded", "=", wanted),
    where("handle_folded", "like", `${wanted}-%`),
  ]);
  const rows = await db
    .selectFrom("person")
    .select("handle_folded")
    .where(near)
    .unionAll(db.selectFrom("old_handle").select("handle_folded").where(near))
    .execute();
  const taken = new Set(rows.map((row) => row.handle_folded));
  if (!taken.has(wanted) && !isReserved(wanted)) return wanted;
  for (let number = firstNumber; ; number++) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}

/** Whether somebody else has or had this handle, in whatever case. */
export async function isHandleTaken(db: Db, handle: string, personId: number): Promise<boolean> {
  const owners = await listByHandles(db, [handle.toLowerCase()]);
  return owners.some(({ id }) => id !== personId);
}

/** The handle that a person gives up goes on leading to them; one that they take again is theirs anyway. */
export async function keepOldHandle(
  trx: Trx,
  personId: number,
  { before, after }: { before: string; after: string },
): Promise<void> {
  if (before.toLowerCase() === after.toLowerCase()) return;
  await trx.deleteFrom("old_handle").where("handle_folded", "=", after.toLowerCase()).execute();
  await trx
    .insertInto("old_handle")
    .values({ handle_folded: before.toLowerCase(), person_id: personId, given_up_at: now() })
    .execute();
  const freed = (await listOldHandles(trx, personId)).slice(OLD_HANDLES_MAX);
  if (freed.length === 0) return;
  await trx.deleteFrom("old_handle").where("handle_folded", "in", freed).execute();
}

/** The handles that a person had, folded, the last one first. */
export async function listOldHandles(db: Db, personId: number): Promise<string[]> {
  const rows = await db
    .selectFrom("old_handle")
    .select("handle_folded")
    .where("person_id", "=", personId)
    .orderBy("given_up_at", "desc")
    .orderBy("handle_folded")
    .execute();
  return rows.map(({ handle_folded: handle }) => handle);
}
