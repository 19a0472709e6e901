import { ideaPath } from "~/features/ideas/idea";
import { statusNameFor } from "~/features/ideas/status-name.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { itemPath } from "~/features/roadmap/roadmap-item";
import type { Db } from "~db/connect.server";
import type { IdeaLine, ItemLine } from "./deal";

/** The ideas of these numbers that the viewer may see, each in a line; in no order. */
export async function ideaLinesOf(db: Db, viewer: Viewer, ids: number[]): Promise<IdeaLine[]> {
  if (ids.length === 0) return [];
  const rows = await selectIdeaLines(db, viewer).where("idea.id", "in", ids).execute();
  return rows.map(toIdeaLine);
}

/** Ideas that the viewer may see, with what a line says of them. */
export function selectIdeaLines(db: Db, viewer: Viewer) {
  return db
    .selectFrom("idea")
    .innerJoin("status", "status.id", "idea.status_id")
    .select(["idea.id", "idea.title", "idea.language", "idea.top_count", "idea.reply_due_at"])
    .select(["idea.first_answered_at", "idea.merged_into_id"])
    .select(["status.status_key", "status.status_group", "status.colour"])
    .select(statusNameFor(viewer.language).as("status_name"))
    .where(visibleTo(viewer));
}

type Row = Awaited<ReturnType<ReturnType<typeof selectIdeaLines>["execute"]>>[number];

export function toIdeaLine(row: Row): IdeaLine {
  const waits = row.first_answered_at === null && row.merged_into_id === null;
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    path: ideaPath(row),
    status: {
      key: row.status_key,
      group: row.status_group,
      name: row.status_name,
      colour: row.colour,
    },
    voteCount: row.top_count,
    replyDueAt: waits ? row.reply_due_at : null,
  };
}

/** The roadmap items of these numbers, each in a line; in no order. */
export async function itemLinesOf(db: Db, ids: number[]): Promise<ItemLine[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where("id", "in", ids)
    .where("removed_at", "is", null)
    .execute();
  return rows.map((row) => ({ ...row, path: itemPath(row) }));
}
