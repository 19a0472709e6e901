import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { type EntryLink, entryPath } from "./entry";
import { publishedTo } from "./shown-entries.server";

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

/** The entries that answer ideas which name this person to the viewer, newest first. */
export async function listEntriesShapedBy(
  db: Db,
  viewer: Viewer,
  personId: number,
): Promise<EntryLink[]> {
  const shaped = db
    .selectFrom("changelog_entry_idea as link")
    .innerJoin("idea", "idea.id", "link.idea_id")
    .select("link.changelog_entry_id")
    .where("idea.author_id", "=", personId)
    .where("idea.withdrawn_at", "is", null)
    .where("idea.listed", "=", 1)
    .where(visibleTo(viewer));
  const rows = await selectLinks(db, viewer).where("changelog_entry.id", "in", shaped).execute();
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
