import type { Trx } from "~db/connect.server";
import type { Verb } from "./activity";

/** An act that can still be undone is among the latest. */
const LOOKED_THROUGH = 100;

/**
 * Keeps an act that was undone from everybody but staff: it stays in the audit, leaves the idea's
 * story, and who was not told of it yet never is. `isIt` reads the row's details.
 */
export async function keepToStaff(
  trx: Trx,
  ideaId: number,
  verb: Verb,
  isIt: (details: Record<string, unknown>) => boolean,
): Promise<void> {
  const rows = await trx
    .selectFrom("activity")
    .select(["id", "details"])
    .where("idea_id", "=", ideaId)
    .where("verb", "=", verb)
    .orderBy("id", "desc")
    .limit(LOOKED_THROUGH)
    .execute();
  const row = rows.find(({ details }) => isIt(JSON.parse(details)));
  if (row) await keepRowToStaff(trx, row.id);
}

/** As {@link keepToStaff}, where the row is known. */
export async function keepRowToStaff(trx: Trx, id: number): Promise<void> {
  await trx.updateTable("activity").set({ staff_only: 1 }).where("id", "=", id).execute();
}
