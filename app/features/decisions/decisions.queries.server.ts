import type { ShownItem } from "~/features/ideas/shown-item";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { CostBand, Decision, DecisionChange, DecisionLog, Horizon } from "./decision";
import { canCorrectDecision } from "./decisions.policy";

/** What was decided about an item, newest first. */
export async function loadDecisions(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
  most: number,
): Promise<DecisionLog> {
  const rows = await db
    .selectFrom("decision")
    .leftJoin("person", "person.id", "decision.decided_by_id")
    .selectAll("decision")
    .select(["person.name", "person.handle"])
    .select((select) => select.fn.countAll<number>().over().as("total"))
    .where("roadmap_item_id", "=", item.id)
    .orderBy("decided_at", "desc")
    .orderBy("decision.id", "desc")
    .limit(most)
    .execute();
  const at = now();
  return {
    total: rows[0]?.total ?? 0,
    decisions: rows.map((row): Decision => {
      const name = shownName(row.name);
      return {
        id: row.id,
        change: changeOf(row),
        what: row.what,
        why: row.why,
        alternatives: row.alternatives,
        wouldReopen: row.would_reopen,
        by: name && row.handle ? { name, handle: row.handle } : null,
        at: row.decided_at,
        version: row.version,
        corrected: row.edited_at !== null,
        canCorrect: canCorrectDecision(viewer, item, { decidedAt: row.decided_at }, at),
      };
    }),
  };
}

/** @throws NotFound where the item has no such line. */
export async function getDecision(
  db: Db,
  { itemId, decisionId }: { itemId: number; decisionId: number },
): Promise<Row<"decision">> {
  const row = await db
    .selectFrom("decision")
    .selectAll()
    .where("id", "=", decisionId)
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

type ChangeRow = Pick<Row<"decision">, "kind" | "from_value" | "to_value">;

/** Reads what a line changed back from its texts. */
export function changeOf({ kind, from_value: from, to_value: to }: ChangeRow): DecisionChange {
  switch (kind) {
    case "decision":
      return { kind };
    case "horizon":
      return { kind, from: from as Horizon, to: to as Horizon };
    case "cost":
      return { kind, from: from as CostBand | null, to: to as CostBand | null };
    case "confidence":
      return { kind, from: numberOf(from), to: numberOf(to) };
  }
}

const numberOf = (text: string | null) => (text === null ? null : Number(text));
