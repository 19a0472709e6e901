import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { DecisionChange, DecisionWords } from "./decision";

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

export type NewDecision = DecisionChange & Partial<DecisionWords> & Pick<DecisionWords, "why">;

const textOf = (value: string | number | null) => (value === null ? null : String(value));
