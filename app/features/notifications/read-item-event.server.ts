import { UNDO_MS } from "~/features/triage/status-change";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { repTies } from "./read-changelog-event.server";
import type { Reading } from "./reading";
import { listRepAccounts } from "./rep-accounts.queries.server";

/** A roadmap item in another horizon: its followers hear of it, of delivery also who shaped it. */
export async function readMove(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const { to, why } = JSON.parse(activity.details);
  const item = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where("id", "=", activity.roadmap_item_id)
    .where("removed_at", "is", null)
    .where("published_at", "is not", null)
    .executeTakeFirst();
  if (!item || item.horizon !== to || (await wasThereBefore(db, activity, to))) return null;
  const delivered = item.horizon === "delivered";
  const ideaIds = delivered ? await listIdeaIds(db, item.id) : [];
  const repAccounts = await listRepAccounts(db, ideaIds);
  return {
    kinds: [delivered ? "item_delivered" : "item_moved"],
    tellAt: activity.created_at + UNDO_MS,
    item,
    repAccounts,
    words: String(why ?? ""),
    audience: {
      named: repTies(repAccounts),
      ideaIds,
      boardId: null,
      itemId: item.id,
    },
  };
}

/** Moved away and back while it could be undone: nobody heard of either. */
async function wasThereBefore(db: Db, activity: Row<"activity">, to: string): Promise<boolean> {
  const moves = await db
    .selectFrom("activity")
    .select("details")
    .where("roadmap_item_id", "=", activity.roadmap_item_id)
    .where("verb", "in", ["roadmap_item.moved", "roadmap_item.delivered"])
    .where("id", "<", activity.id)
    .where("created_at", ">", activity.created_at - UNDO_MS)
    .orderBy("id")
    .limit(1)
    .execute();
  return moves.some(({ details }) => JSON.parse(details).from === to);
}

async function listIdeaIds(db: Db, itemId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "=", itemId)
    .execute();
  return rows.map((row) => row.idea_id);
}
