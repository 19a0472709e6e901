import { readAmount } from "~/features/evidence/amount";
import { sourceOf } from "~/features/evidence/evidence.queries.server";
import { type Figure, rollUp } from "~/features/evidence/roll-up";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { countAnswers, type WorthResult } from "./worth";

/** What those who asked for an item say of it; null while nobody did. Of each the latest answer counts. */
export async function readWorthResult(
  db: Db,
  viewer: Viewer,
  itemId: number,
  currency: string,
): Promise<WorthResult | null> {
  const rows = await db
    .selectFrom("worth_answer")
    .select(["person_id", "account_id", "used", "worth", "amount", "unit", "updated_at"])
    .where("roadmap_item_id", "=", itemId)
    .orderBy("updated_at", "desc")
    .orderBy("days", "desc")
    .execute();
  const latest = [...new Map(rows.toReversed().map((row) => [row.person_id, row])).values()];
  if (latest.length === 0) return null;
  const figures = latest
    .toSorted((left, right) => right.updated_at - left.updated_at)
    .flatMap((row): Figure[] => {
      if (row.amount === null || row.unit === null) return [];
      return [{ ...readAmount(row.amount, row.unit, currency), source: sourceOf(row) }];
    });
  return {
    ...countAnswers(latest),
    rollUps: rollUp(figures, isStaff(viewer) ? "staff" : "others"),
  };
}
