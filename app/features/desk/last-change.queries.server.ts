import { statusNameFor } from "~/features/ideas/status-name.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { UNDO_MS } from "~/features/triage/status-change";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { LastChange } from "./last-change";

/** The viewer's latest change of a status, while it can be undone and no other followed it. */
export async function findLastChange(db: Db, viewer: SignedInViewer): Promise<LastChange | null> {
  const row = await db
    .selectFrom("status_change as change")
    .innerJoin("idea", "idea.id", "change.idea_id")
    .innerJoin("status", "status.id", "change.to_status_id")
    .select(["change.id", "change.idea_id", "idea.title"])
    .select(statusNameFor(viewer.language).as("status"))
    .where("change.actor_id", "=", viewer.id)
    .where("change.created_at", ">", now() - UNDO_MS)
    .where("change.from_status_id", "is not", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("status_change as later")
            .select("later.id")
            .whereRef("later.idea_id", "=", "change.idea_id")
            .whereRef("later.id", ">", "change.id"),
        ),
      ),
    )
    .orderBy("change.created_at", "desc")
    .orderBy("change.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return { changeId: row.id, ideaId: row.idea_id, title: row.title, status: row.status };
}
