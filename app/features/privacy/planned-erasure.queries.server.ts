import type { Db } from "~db/connect.server";
import type { PlannedErasure } from "./keep-form";

/** What is planned for a person; null when nothing is. */
export async function findPlannedErasure(db: Db, personId: number): Promise<PlannedErasure | null> {
  const row = await db
    .selectFrom("person")
    .select(["erasure_at", "erasure_texts"])
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!row?.erasure_at) return null;
  return { at: row.erasure_at, texts: row.erasure_texts === 1 };
}

/** People whose time has come and who are still there: a job of theirs may have failed for good. */
export async function listDueErasures(db: Db, at: number): Promise<number[]> {
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("erasure_at", "is not", null)
    .where("erasure_at", "<=", at)
    .orderBy("erasure_at")
    .limit(100)
    .execute();
  return rows.map((row) => row.id);
}
