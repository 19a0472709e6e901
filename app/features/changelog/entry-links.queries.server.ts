import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { entryPath } from "./entry";
import { publishedTo } from "./shown-entries.server";

/** What names an entry that is out, and leads to it. */
export interface EntryLink {
  id: number;
  title: string;
  path: string;
  at: number;
}

const MOST = 20;

/** The entries about an item, newest first. */
export async function listEntriesOfItem(
  db: Db,
  viewer: Viewer,
  itemId: number,
): Promise<EntryLink[]> {
  const rows = await selectLinks(db, viewer).where("roadmap_item_id", "=", itemId).execute();
  return rows.map(toLink);
}

/** The entries that answer ideas of this person which the viewer may see them as the author of. */
export async function listEntriesShapedBy(
  db: Db,
  viewer: Viewer,
  ideaIds: readonly number[],
): Promise<EntryLink[]> {
  if (ideaIds.length === 0) return [];
  const entries = db
    .selectFrom("changelog_entry_idea")
    .select("changelog_entry_id")
    .where("idea_id", "in", [...ideaIds]);
  const rows = await selectLinks(db, viewer).where("id", "in", entries).execute();
  return rows.map(toLink);
}

function selectLinks(db: Db, viewer: Viewer) {
  return db
    .selectFrom("changelog_entry")
    .select(["id", "title", "published_at"])
    .where(publishedTo(viewer))
    .orderBy("published_at", "desc")
    .orderBy("id", "desc")
    .limit(MOST);
}

function toLink(row: { id: number; title: string; published_at: number | null }): EntryLink {
  return { id: row.id, title: row.title, path: entryPath(row), at: row.published_at ?? 0 };
}
