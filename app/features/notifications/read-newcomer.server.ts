import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Tie } from "./happening";
import type { Reading } from "./reading";

/** Whoever waits to be let in is told to the admins, as long as none of them has decided. */
export async function readNewcomer(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const waiting = await db
    .selectFrom("person")
    .select("id")
    .where("id", "=", activity.subject_id)
    .where("waiting_since", "is not", null)
    .where("suspended_at", "is", null)
    .executeTakeFirst();
  if (!waiting) return null;
  const admins = await db.selectFrom("person").select("id").where("role", "=", "admin").execute();
  const named = admins.map(({ id }): Tie => ({ personId: id, relation: "admin", ideaId: null }));
  return { kinds: ["waiting"], audience: { named, ideaIds: [], boardId: null, itemId: null } };
}
