import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { type EntryLink, entryPath } from "./entry";
import { shapersOfEntries } from "./shapers.queries.server";
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

/** The entries that name this person to the viewer among who shaped them, newest first. */
export async function listEntriesShapedBy(
  db: Db,
  viewer: Viewer,
  personId: number,
): Promise<EntryLink[]> {
  const credited = db
    .selectFrom("credit")
    .select("roadmap_item_id")
    .where("person_id", "=", personId)
    .where("choice", "in", ["name", "name_company"]);
  const answered = db
    .selectFrom("changelog_entry_idea as link")
    // SQLite begins with the first of a cross join; else it would begin with the links.
    .crossJoin("idea")
    .whereRef("idea.id", "=", "link.idea_id")
    .select("link.changelog_entry_id")
    .where("idea.author_id", "=", personId);
  const rows = await selectLinks(db, viewer)
    .where((where) =>
      where.or([
        where("changelog_entry.roadmap_item_id", "in", credited),
        where("changelog_entry.id", "in", answered),
      ]),
    )
    .execute();
  const shapers = await shapersOfEntries(db, viewer, rows);
  const names = (id: number) =>
    shapers.get(id)?.named.some(({ person }) => person?.id === personId) ?? false;
  return rows.filter(({ id }) => names(id)).map(toLink);
}

function selectLinks(db: Db, viewer: Viewer) {
  return db
    .selectFrom("changelog_entry")
    .select(["id", "title", "published_at", "roadmap_item_id"])
    .where(publishedTo(viewer))
    .orderBy("published_at", "desc")
    .orderBy("id", "desc")
    .limit(MOST);
}

function toLink(row: { id: number; title: string; published_at: number | null }): EntryLink {
  return { id: row.id, title: row.title, path: entryPath(row), at: row.published_at ?? 0 };
}
