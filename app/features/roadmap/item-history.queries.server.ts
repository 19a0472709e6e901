import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { shownName } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { standsOnBoard } from "./board.queries.server";
import { type HistoryEntry, historyVerbs, type Move } from "./item-history";
import { type Horizon, itemPath } from "./roadmap-item";

const HISTORY_MOST = 200;
const MOVES_MOST = 12;
const MONTH = 31 * DAY;

interface MoveDetails {
  from: Horizon;
  to: Horizon;
  why: string;
}

/**
 * What moved within the last month, newest first, and why; to staff also what was undone, and what
 * happened before an item was published.
 */
export async function listMoves(
  db: Db,
  viewer: Viewer,
  filter: { boardId: number | null },
): Promise<Move[]> {
  const rows = await db
    .selectFrom("activity")
    .innerJoin("roadmap_item", "roadmap_item.id", "activity.roadmap_item_id")
    .select([
      "activity.id",
      "activity.created_at",
      "activity.details",
      "roadmap_item.id as itemId",
      "roadmap_item.title",
    ])
    .where("activity.verb", "in", ["roadmap_item.moved", "roadmap_item.delivered"])
    .where("activity.created_at", ">", now() - MONTH)
    .where("activity.staff_only", "in", isStaff(viewer) ? [0, 1] : [0])
    .where(shownTo(viewer))
    .where(standsOnBoard(viewer, filter.boardId))
    .orderBy("activity.id", "desc")
    .limit(MOVES_MOST)
    .execute();
  return rows.map((row) => {
    const { from, to, why } = JSON.parse(row.details) as MoveDetails;
    const path = itemPath({ id: row.itemId, title: row.title });
    return { id: row.id, at: row.created_at, title: row.title, path, from, to, why };
  });
}

/** What happened to an item, oldest first; of its ideas only those that the viewer may see. */
export async function listHistory(db: Db, viewer: Viewer, itemId: number): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom("activity")
    .leftJoin("person", "person.id", "activity.actor_id")
    .leftJoin(
      (sub) => sub.selectFrom("idea").select(["id", "title"]).where(visibleTo(viewer)).as("seen"),
      (join) => join.onRef("seen.id", "=", "activity.idea_id"),
    )
    .select([
      "activity.id",
      "activity.verb",
      "activity.details",
      "activity.created_at",
      "activity.idea_id",
      "person.name",
      "seen.title",
    ])
    .where("activity.roadmap_item_id", "=", itemId)
    .where("activity.staff_only", "=", 0)
    .where("activity.verb", "in", historyVerbs)
    .orderBy("activity.id")
    .limit(HISTORY_MOST)
    .execute();
  return rows
    .filter((row) => row.idea_id === null || row.title !== null)
    .map((row) => ({
      id: row.id,
      verb: row.verb as HistoryEntry["verb"],
      at: row.created_at,
      by: shownName(row.name),
      idea: row.title,
      ...readDetails(row.details, viewer),
    }));
}

/** Why little evidence sufficed is told to the company alone. */
function readDetails(
  json: string,
  viewer: Viewer,
): Pick<HistoryEntry, "from" | "to" | "why" | "version"> {
  const details = JSON.parse(json) as Partial<MoveDetails> & {
    horizon?: Horizon;
    version?: number | null;
    reason?: string;
  };
  const reason = isStaff(viewer) ? details.reason : undefined;
  return {
    from: details.from ?? null,
    to: details.to ?? details.horizon ?? null,
    why: details.why ?? reason ?? "",
    version: details.version ?? null,
  };
}
