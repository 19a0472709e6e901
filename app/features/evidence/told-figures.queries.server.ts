import { getCommunity } from "~/features/community/community.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { COUNTED_MOST, figuresOf, stands } from "./evidence.queries.server";
import { type RollUp, rollUp } from "./roll-up";

const amountKinds = ["implication", "need_payoff"] as const;

/**
 * Of each idea, with what was merged into it, the figure that most accounts speak of, as everybody but
 * the company is told it; none where too few spoke. Three queries at most, however many ideas. The
 * caller has made sure that the viewer may see the ideas.
 */
export async function listToldFigures(
  db: Db,
  viewer: Viewer,
  ideaIds: readonly number[],
): Promise<Map<number, RollUp>> {
  if (ideaIds.length === 0) return new Map();
  const places = await listPlaces(db, viewer, ideaIds);
  const said = await listSaidInNumbers(db, [...places.keys()]);
  const { currency } = await getCommunity(db);
  const told = new Map<number, RollUp>();
  for (const ideaId of ideaIds) {
    const here = said.filter((row) => places.get(row.idea_id) === ideaId);
    const [most] = amountKinds
      .flatMap((kind) => {
        const ofKind = here.filter((row) => row.kind === kind);
        return rollUp(figuresOf(ofKind, currency), "others");
      })
      .sort((left, right) => right.accounts - left.accounts);
    if (most) told.set(ideaId, most);
  }
  return told;
}

/** The ideas and those merged into them, each with the idea that it counts for. */
async function listPlaces(db: Db, viewer: Viewer, ideaIds: readonly number[]) {
  const merged = await db
    .selectFrom("idea")
    .select(["id", "merged_into_id"])
    .where("merged_into_id", "in", [...ideaIds])
    .where(visibleTo(viewer))
    .execute();
  return new Map([
    ...ideaIds.map((id) => [id, id] as const),
    ...merged.map((row) => [row.id, row.merged_into_id ?? row.id] as const),
  ]);
}

/** What customers said with an amount, the newest first. */
function listSaidInNumbers(db: Db, ideaIds: readonly number[]) {
  return db
    .selectFrom("evidence")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["evidence.idea_id", "evidence.kind", "evidence.amount", "evidence.unit"])
    .select(["evidence.account_id", "evidence.person_id", "evidence.by_staff"])
    .where("evidence.idea_id", "in", [...ideaIds])
    .where("evidence.amount", "is not", null)
    .where("evidence.by_staff", "=", 0)
    .where(stands())
    .orderBy("evidence.id", "desc")
    .limit(COUNTED_MOST * Math.max(1, ideaIds.length))
    .execute();
}
