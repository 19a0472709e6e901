import type { Db } from "~db/connect.server";
import { handleFrom, isReserved } from "./handle";

/**
 * A free handle for a name: the one that it suggests, else that with the first free number behind it
 * from `firstNumber` on. Two people of one name at the same moment may be given the same; who inserts
 * second asks again, with another number to begin at.
 */
export async function uniqueHandle(db: Db, name: string, firstNumber = 2): Promise<string> {
  const wanted = handleFrom(name);
  const rows = await db
    .selectFrom("person")
    .select("handle_folded")
    .where((where) =>
      where.or([
        where("handle_folded", "=", wanted),
        where("handle_folded", "like", `${wanted}-%`),
      ]),
    )
    .execute();
  const taken = new Set(rows.map((row) => row.handle_folded));
  if (!taken.has(wanted) && !isReserved(wanted)) return wanted;
  for (let number = firstNumber; ; number++) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}

/** Whether somebody else has this handle, in whatever case. */
export async function isHandleTaken(db: Db, handle: string, personId: number): Promise<boolean> {
  const other = await db
    .selectFrom("person")
    .select("id")
    .where("handle_folded", "=", handle.toLowerCase())
    .where("id", "<>", personId)
    .executeTakeFirst();
  return other !== undefined;
}
