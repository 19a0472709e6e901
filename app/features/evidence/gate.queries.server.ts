import { getCommunity } from "~/features/community/community.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { listSaid, sourceOf } from "./evidence.queries.server";
import { type MissingEvidence, missingEvidence } from "./gate";

/**
 * What is not known well enough of these ideas, taken together and with what was merged into them, for
 * them to be promoted without a reason. What the company itself said does not count.
 */
export async function listMissingEvidence(
  db: Db,
  viewer: Viewer,
  ideaIds: readonly number[],
): Promise<MissingEvidence[]> {
  const { promotionGate } = await getCommunity(db);
  if (!promotionGate.on) return [];
  const merged = await db
    .selectFrom("idea")
    .select("id")
    .where("merged_into_id", "in", ideaIds)
    .where(visibleTo(viewer))
    .execute();
  const said = (await listSaid(db, [...ideaIds, ...merged.map((row) => row.id)])).filter(
    (row) => row.by_staff === 0,
  );
  const sources = (rows: typeof said) => new Set(rows.map(sourceOf)).size;
  const costs = said.filter((row) => row.kind === "implication" && row.amount !== null);
  return missingEvidence(promotionGate, {
    problems: sources(said.filter((row) => row.kind === "problem")),
    implications: sources(costs),
    payoffs: sources(said.filter((row) => row.kind === "need_payoff")),
  });
}
