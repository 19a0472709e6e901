import { sql } from "kysely";
import { listBoards } from "~/features/boards/boards.queries.server";
import { noShapers } from "~/features/contributors/contributor";
import { shownTo } from "~/features/ideas/shown-items.server";
import type { Viewer } from "~/features/people/viewer";
import { coverOf } from "~/features/pictures/cover";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { seenTags } from "~/features/tags/seen-tags.server";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { canReadDrafts } from "./changelog.policy";
import { ENTRIES_A_PAGE, type Entry, type EntryCursor, entryPath } from "./entry";
import { listEntryIdeas } from "./entry-ideas.queries.server";
import { shapersOfEntries } from "./shapers.queries.server";
import { publishedTo } from "./shown-entries.server";

export interface EntriesPlace {
  boardId: number | null;
  tagId: number | null;
  /** The last entry of the page before. */
  after: EntryCursor | null;
}

const DRAFTS_MOST = 100;

/** A page of what is out, newest first, and where the next one begins. */
export async function listEntries(
  db: Db,
  viewer: Viewer,
  { boardId, tagId, after }: EntriesPlace,
  most = ENTRIES_A_PAGE,
): Promise<{ entries: Entry[]; next: EntryCursor | null }> {
  let query = db
    .selectFrom("changelog_entry")
    .selectAll()
    .where(publishedTo(viewer))
    .orderBy("published_at", "desc")
    .orderBy("id", "desc")
    .limit(most + 1);
  if (boardId !== null) query = query.where("id", "in", onBoard(db, boardId));
  if (tagId !== null) query = query.where("id", "in", withTag(db, tagId));
  if (after) query = query.where(sql<boolean>`(published_at, id) < (${after.at}, ${after.id})`);
  const rows = await query.execute();
  const shown = rows.slice(0, most);
  const last = rows.length > most ? shown.at(-1) : undefined;
  return {
    entries: await toEntries(db, viewer, shown),
    next: last ? { at: last.published_at ?? 0, id: last.id } : null,
  };
}

/** What is not out yet, changed last first. */
export async function listDraftEntries(db: Db, viewer: Viewer): Promise<Entry[]> {
  const rows = await db
    .selectFrom("changelog_entry")
    .selectAll()
    .where("published_at", "is", null)
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(DRAFTS_MOST)
    .execute();
  return toEntries(db, viewer, rows);
}

/** How many entries are not out yet. */
export async function countDraftEntries(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("changelog_entry")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("published_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** @throws NotFound when there is no such entry, or none for this viewer. */
export async function getEntry(db: Db, viewer: Viewer, id: number): Promise<Entry> {
  let query = db.selectFrom("changelog_entry").selectAll().where("id", "=", id);
  if (!canReadDrafts(viewer)) query = query.where(publishedTo(viewer));
  const row = await query.executeTakeFirst();
  const [entry] = row ? await toEntries(db, viewer, [row]) : [];
  if (!entry) throw new NotFound();
  return entry;
}

/** The tags that the viewer may see and an entry that is out has, by name. */
export function listEntryTags(db: Db, viewer: Viewer): Promise<{ id: number; name: string }[]> {
  const used = db
    .selectFrom("changelog_entry_tag as link")
    .innerJoin("changelog_entry", "changelog_entry.id", "link.changelog_entry_id")
    .select("link.tag_id")
    .where(publishedTo(viewer));
  return db
    .selectFrom("tag")
    .select(["id", "name"])
    .where("id", "in", used)
    .where("retired_at", "is", null)
    .where(seenTags(viewer))
    .orderBy("name_folded")
    .execute();
}

const onBoard = (db: Db, boardId: number) =>
  db
    .selectFrom("changelog_entry_board")
    .select("changelog_entry_id")
    .where("board_id", "=", boardId);

const withTag = (db: Db, tagId: number) =>
  db.selectFrom("changelog_entry_tag").select("changelog_entry_id").where("tag_id", "=", tagId);

/** With all that the viewer may see of each, in a constant number of queries. */
async function toEntries(
  db: Db,
  viewer: Viewer,
  rows: readonly Row<"changelog_entry">[],
): Promise<Entry[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [ideas, shapers, boards, tags, items] = await Promise.all([
    listEntryIdeas(db, viewer, ids),
    shapersOfEntries(db, viewer, rows),
    listPlaces(db, viewer, ids),
    listTagsOf(db, viewer, ids),
    listItems(db, viewer, ids),
  ]);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    path: entryPath(row),
    forWhom: row.for_whom,
    html: row.body_html,
    language: row.language,
    cover: coverOf(row),
    publishAt: row.publish_at,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    edited: row.edited_at !== null,
    item: items.find(({ entryId }) => entryId === row.id)?.item ?? null,
    ideas: ideas.get(row.id) ?? [],
    shapers: shapers.get(row.id) ?? noShapers,
    boards: boards.filter(({ entryId }) => entryId === row.id).map(({ board }) => board),
    tags: tags.filter(({ entryId }) => entryId === row.id).map(({ id, name }) => ({ id, name })),
  }));
}

async function listPlaces(db: Db, viewer: Viewer, entryIds: readonly number[]) {
  const [boards, links] = [
    await listBoards(db, viewer),
    await db
      .selectFrom("changelog_entry_board")
      .selectAll()
      .where("changelog_entry_id", "in", [...entryIds])
      .execute(),
  ];
  return boards.flatMap(({ id, slug, name }) =>
    links
      .filter((link) => link.board_id === id)
      .map((link) => ({ entryId: link.changelog_entry_id, board: { slug, name } })),
  );
}

function listTagsOf(db: Db, viewer: Viewer, entryIds: readonly number[]) {
  return db
    .selectFrom("tag")
    .innerJoin("changelog_entry_tag as link", "link.tag_id", "tag.id")
    .select(["link.changelog_entry_id as entryId", "tag.id", "tag.name"])
    .where("link.changelog_entry_id", "in", [...entryIds])
    .where("tag.retired_at", "is", null)
    .where(seenTags(viewer))
    .orderBy("tag.name_folded")
    .execute();
}

async function listItems(db: Db, viewer: Viewer, entryIds: readonly number[]) {
  const rows = await db
    .selectFrom("roadmap_item")
    .innerJoin("changelog_entry", "changelog_entry.roadmap_item_id", "roadmap_item.id")
    .select(["changelog_entry.id as entryId", "roadmap_item.id", "roadmap_item.title"])
    .where("changelog_entry.id", "in", [...entryIds])
    .where(shownTo(viewer))
    .execute();
  return rows.map(({ entryId, ...item }) => ({ entryId, item: { ...item, path: itemPath(item) } }));
}
