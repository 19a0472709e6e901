import type { Db } from "~db/connect.server";
import type { WaitingPerson } from "./waiting";

const MOST = 50;

/** Who waits, the longest first; `more` says that there are others behind them. */
export async function listWaiting(db: Db): Promise<{ people: WaitingPerson[]; more: boolean }> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "name", "email", "email_verified_at", "waiting_since"])
    .where("waiting_since", "is not", null)
    .where("suspended_at", "is", null)
    .orderBy("waiting_since")
    .orderBy("id")
    .limit(MOST + 1)
    .execute();
  const people = rows.slice(0, MOST).map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    verified: row.email_verified_at !== null,
    waitingSince: row.waiting_since ?? 0,
  }));
  return { people, more: rows.length > MOST };
}
