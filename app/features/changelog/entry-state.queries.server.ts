import type { Viewer } from "~/features/people/viewer";
import { coverOf } from "~/features/pictures/cover";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { canReadDrafts } from "./changelog.policy";
import type { EntryState } from "./entry";
import { publishedTo } from "./shown-entries.server";

/** @throws NotFound when there is no such entry, or none for this viewer. */
export async function getEntryState(db: Db, viewer: Viewer, id: number): Promise<EntryState> {
  let query = db.selectFrom("changelog_entry").selectAll().where("id", "=", id);
  if (!canReadDrafts(viewer)) query = query.where(publishedTo(viewer));
  const row = await query.executeTakeFirst();
  if (!row) throw new NotFound();
  return {
    id: row.id,
    title: row.title,
    forWhom: row.for_whom,
    body: row.body,
    language: row.language,
    cover: coverOf(row),
    itemId: row.roadmap_item_id,
    version: row.version,
    publishAt: row.publish_at,
    publishedAt: row.published_at,
  };
}

/** As {@link getEntryState}, and nobody else changes the entry until the transaction ends. */
export async function lockEntryState(trx: Trx, viewer: Viewer, id: number): Promise<EntryState> {
  const query = trx.selectFrom("changelog_entry").select("id").where("id", "=", id);
  await forUpdate(trx, query).execute();
  return getEntryState(trx, viewer, id);
}

/** What of an entry its form shows: the ideas that it answers, its boards and tags. */
export async function readPlaces(
  db: Db,
  id: number,
): Promise<{ ideaIds: number[]; boardIds: number[]; tagIds: number[] }> {
  const [ideas, boards, tags] = await Promise.all([
    db
      .selectFrom("changelog_entry_idea")
      .select("idea_id")
      .where("changelog_entry_id", "=", id)
      .orderBy("idea_id")
      .execute(),
    db
      .selectFrom("changelog_entry_board")
      .select("board_id")
      .where("changelog_entry_id", "=", id)
      .execute(),
    db
      .selectFrom("changelog_entry_tag")
      .select("tag_id")
      .where("changelog_entry_id", "=", id)
      .execute(),
  ]);
  return {
    ideaIds: ideas.map((row) => row.idea_id),
    boardIds: boards.map((row) => row.board_id),
    tagIds: tags.map((row) => row.tag_id),
  };
}
