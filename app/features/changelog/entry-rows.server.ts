import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Cover } from "~/features/pictures/cover";
import { showPictures, showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { RowChange } from "~db/schema";

/** What staff write of an entry. */
export interface EntryText {
  title: string;
  forWhom: string;
  /** Markdown, and as rendered. */
  body: string;
  bodyHtml: string;
}

/** What an entry belongs to. */
export interface EntryPlaces {
  ideaIds: readonly number[];
  boardIds: readonly number[];
  tagIds: readonly number[];
}

export interface NewEntry extends EntryText, EntryPlaces {
  language: string;
  itemId: number | null;
  cover: Cover | null;
}

/** @returns its id. */
export async function insertEntry(trx: Trx, authorId: number, entry: NewEntry): Promise<number> {
  await lockIdeas(trx, entry.ideaIds);
  const at = now();
  const { id } = await trx
    .insertInto("changelog_entry")
    .values({
      ...rowOf(entry),
      language: entry.language,
      cover: entry.cover?.key ?? null,
      cover_alt: entry.cover?.alt ?? "",
      roadmap_item_id: entry.itemId,
      author_id: authorId,
      created_at: at,
      updated_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await setPlaces(trx, id, entry);
  await showPicturesIn(trx, { kind: "changelog_entry", id }, entry.body);
  const cover = entry.cover ? [entry.cover.key] : [];
  await showPictures(trx, { kind: "changelog_entry_cover", id }, cover);
  return id;
}

export function rowOf({ title, forWhom, body, bodyHtml }: EntryText) {
  return { title, for_whom: forWhom, body, body_html: bodyHtml };
}

export async function updateEntry(
  trx: Trx,
  id: number,
  change: RowChange<"changelog_entry">,
): Promise<void> {
  await trx
    .updateTable("changelog_entry")
    .set({ ...change, updated_at: now() })
    .where("id", "=", id)
    .execute();
}

/** The entry belongs to these and to no others. The ideas are locked by then. */
export async function setPlaces(trx: Trx, id: number, places: EntryPlaces): Promise<void> {
  const entry = { changelog_entry_id: id };
  await trx.deleteFrom("changelog_entry_idea").where("changelog_entry_id", "=", id).execute();
  await trx.deleteFrom("changelog_entry_board").where("changelog_entry_id", "=", id).execute();
  await trx.deleteFrom("changelog_entry_tag").where("changelog_entry_id", "=", id).execute();
  if (places.ideaIds.length > 0) {
    const rows = places.ideaIds.map((idea_id) => ({ ...entry, idea_id }));
    await trx.insertInto("changelog_entry_idea").values(rows).execute();
  }
  if (places.boardIds.length > 0) {
    const rows = places.boardIds.map((board_id) => ({ ...entry, board_id }));
    await trx.insertInto("changelog_entry_board").values(rows).execute();
  }
  if (places.tagIds.length > 0) {
    const rows = places.tagIds.map((tag_id) => ({ ...entry, tag_id }));
    await trx.insertInto("changelog_entry_tag").values(rows).execute();
  }
}

/** The draft of this author with the same words since then; drafts of one author wait for each other. */
export async function findSameEntry(
  trx: Trx,
  authorId: number,
  entry: Pick<EntryText, "title" | "body">,
  since: number,
): Promise<number | undefined> {
  const author = trx.selectFrom("person").select("id").where("id", "=", authorId);
  await forUpdate(trx, author).execute();
  const row = await trx
    .selectFrom("changelog_entry")
    .select("id")
    .where("author_id", "=", authorId)
    .where("title", "=", entry.title)
    .where("body", "=", entry.body)
    .where("created_at", ">", since)
    .executeTakeFirst();
  return row?.id;
}
