import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { DecisionChange, DecisionWords, Horizon } from "./decision";

/**
 * A line in the log of an item, by whoever changes it. The caller has asked whether they may, and
 * records the act itself.
 * @returns its number.
 */
export async function recordDecision(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  { why, what = "", alternatives = "", wouldReopen = "", ...change }: NewDecision,
): Promise<number> {
  const changed = change.kind !== "decision";
  const { id } = await trx
    .insertInto("decision")
    .values({
      roadmap_item_id: itemId,
      kind: change.kind,
      from_value: changed ? textOf(change.from) : null,
      to_value: changed ? textOf(change.to) : null,
      ...{ what, why, alternatives, would_reopen: wouldReopen },
      decided_by_id: viewer.id,
      decided_at: now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The item's last move to that horizon was never decided: its line is gone. */
export async function unrecordMove(trx: Trx, itemId: number, to: Horizon): Promise<void> {
  const last = await trx
    .selectFrom("decision")
    .select("id")
    .where("roadmap_item_id", "=", itemId)
    .where("kind", "=", "horizon")
    .where("to_value", "=", to)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (last) await trx.deleteFrom("decision").where("id", "=", last.id).execute();
}

export type NewDecision = DecisionChange & Partial<DecisionWords> & Pick<DecisionWords, "why">;

const textOf = (value: string | number | null) => (value === null ? null : String(value));
