import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import { readBriefAt, type StoredBrief } from "./brief-rows.server";
import { mergeTexts } from "./merge-texts";
import { noWords, type Section, type SectionWords } from "./section";
import type { Proposed, SuggestionRecord } from "./suggestion";
import type { Openness } from "./suggestion.policy";

const columns = [
  "id",
  "roadmap_item_id as itemId",
  "section",
  "base_version as baseVersion",
  "body",
  "why",
  "author_id as authorId",
  "state",
] as const;

/** @throws NotFound when the item has no such suggestion. The item is for the caller to have seen. */
export async function getSuggestion(db: Db, itemId: number, id: number): Promise<SuggestionRecord> {
  const row = await db
    .selectFrom("suggested_edit")
    .select(columns)
    .where("id", "=", id)
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** As {@link getSuggestion}, and nobody else changes it until the transaction ends. */
export async function lockSuggestion(
  trx: Trx,
  itemId: number,
  id: number,
): Promise<SuggestionRecord> {
  await lockRows(trx, trx.selectFrom("suggested_edit").select("id").where("id", "=", id));
  return getSuggestion(trx, itemId, id);
}

/** The viewer's own open suggestion for a section. */
export function findOwnOpen(
  db: Db,
  viewer: Viewer,
  itemId: number,
  section: Section,
): Promise<SuggestionRecord | undefined> {
  return db
    .selectFrom("suggested_edit")
    .select(columns)
    .where("roadmap_item_id", "=", itemId)
    .where("section", "=", section)
    .where("author_id", "=", viewer.id)
    .where("state", "=", "open")
    .executeTakeFirst();
}

/** How open the item is, and how the viewer stands to it. */
export async function readOpenness(db: Db, viewer: Viewer, itemId: number): Promise<Openness> {
  const person = viewer.id ?? 0;
  const row = await db
    .selectFrom("roadmap_item as item")
    .select("item.suggestions")
    .select((select) => [
      select
        .exists(
          select
            .selectFrom("follow")
            .select("follow.person_id")
            .where("follow.person_id", "=", person)
            .where("follow.subject_kind", "=", "roadmap_item")
            .whereRef("follow.subject_id", "=", "item.id")
            .where("follow.stopped_at", "is", null),
        )
        .as("following"),
      select
        .exists(
          select
            .selectFrom("co_writer")
            .select("co_writer.person_id")
            .where("co_writer.person_id", "=", person)
            .whereRef("co_writer.roadmap_item_id", "=", "item.id"),
        )
        .as("coWriter"),
    ])
    .where("item.id", "=", itemId)
    .executeTakeFirstOrThrow();
  return {
    suggestions: row.suggestions,
    following: Boolean(row.following),
    coWriter: Boolean(row.coWriter),
  };
}

/** What the suggestion would make of its section as that stands now (three-way). */
export async function propose(
  db: Db,
  suggestion: SuggestionRecord,
  present: StoredBrief,
): Promise<Proposed> {
  const { section, body, baseVersion } = suggestion;
  const base = await readSectionAt(db, suggestion.itemId, section, baseVersion);
  const { text, conflicts } = mergeTexts(base.body, body, present[section].body);
  return { body: text, conflicts };
}

/** One section as a version had it. */
async function readSectionAt(
  db: Db,
  itemId: number,
  section: Section,
  version: number,
): Promise<SectionWords> {
  return (await readBriefAt(db, itemId, version))[section] ?? noWords;
}
