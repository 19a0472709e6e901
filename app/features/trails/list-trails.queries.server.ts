import type { SignedInViewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { TRAILS_PER_PAGE, type TrailList, type TrailListRow, trailCursor } from "./trail-list";
import { toState, trailsWithNames } from "./trails.queries.server";

/** One page of trails; `next` is where the page behind it begins. */
export async function listTrails(
  db: Db,
  viewer: SignedInViewer,
  list: TrailList,
): Promise<{ rows: TrailListRow[]; next: string | null }> {
  const rows = await trailsQuery(db, viewer, list).execute();
  const shown = rows.slice(0, TRAILS_PER_PAGE);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  const counted = last && list.order !== "newest" ? last[COLUMNS[list.order]] : undefined;
  return {
    rows: shown.map((row) => ({ ...toState(row), outcome: row.deal_outcome })),
    next: last ? trailCursor({ id: last.id, counted }) : null,
  };
}

const OF_ONE_AT_MOST = 10;

/** The trails that were made for an account or a deal, the newest first. */
export async function listTrailsFor(
  db: Db,
  one: { accountId: number } | { dealId: number },
): Promise<TrailListRow[]> {
  const query = trailsWithNames(db).orderBy("trail.id", "desc").limit(OF_ONE_AT_MOST);
  const rows = await ("dealId" in one
    ? query.where("trail.deal_id", "=", one.dealId)
    : query.where("trail.account_id", "=", one.accountId)
  ).execute();
  return rows.map((row) => ({ ...toState(row), outcome: row.deal_outcome }));
}

const COLUMNS = {
  visits: "visit_count",
  questions: "question_count",
  needs: "need_count",
} as const;

/** Along one index each; exported for the test of its plan. */
export function trailsQuery(db: Db, viewer: SignedInViewer, list: TrailList) {
  const { view, order, after } = list;
  let query = trailsWithNames(db)
    .where("trail.template", "=", view === "templates" ? 1 : 0)
    .limit(TRAILS_PER_PAGE + 1);
  if (view === "mine") query = query.where("trail.owner_id", "=", viewer.id);
  if (view === "won") query = query.where("deal.outcome", "=", "won");
  if (order === "newest") {
    if (after) query = query.where("trail.id", "<", after.id);
    return query.orderBy("trail.id", "desc");
  }
  const column = `trail.${COLUMNS[order]}` as const;
  if (after) {
    const { counted = 0, id } = after;
    query = query
      .where(column, "<=", counted)
      .where((where) => where.or([where(column, "<", counted), where("trail.id", "<", id)]));
  }
  return query.orderBy(column, "desc").orderBy("trail.id", "desc");
}
