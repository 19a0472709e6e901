import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { now } from "./clock";

/** The sessions of a person that are good now, the last used first. */
export function listSessionsOf(db: Db, personId: number): Promise<Row<"session">[]> {
  return db
    .selectFrom("session")
    .selectAll()
    .where("person_id", "=", personId)
    .where("expires_at", ">", now())
    .where("ends_at", ">", now())
    .orderBy("seen_at", "desc")
    .orderBy("created_at", "desc")
    .limit(100)
    .execute();
}

/** Ends one session of a person, named by the beginning of its stored id; harmless when it is gone. */
export async function endSessionOf(trx: Trx, personId: number, key: string): Promise<void> {
  await trx
    .deleteFrom("session")
    .where("person_id", "=", personId)
    .where("id", "like", `${key.replace(/[^0-9a-f]/g, "")}%`)
    .execute();
}

/** Ends all sessions of a person but one. */
export async function endOtherSessionsOf(
  trx: Trx,
  personId: number,
  keptId: string,
): Promise<void> {
  await trx
    .deleteFrom("session")
    .where("person_id", "=", personId)
    .where("id", "!=", keptId)
    .execute();
}
