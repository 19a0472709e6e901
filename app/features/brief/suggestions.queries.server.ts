import { type Expression, type SqlBool, sql } from "kysely";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
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
  "hidden_at as hiddenAt",
] as const;

/**
 * @throws NotFound when the item has no such suggestion, or it is hidden from the viewer. The item is
 * for the caller to have seen.
 */
export async function getSuggestion(
  db: Db,
  viewer: Viewer,
  itemId: number,
  id: number,
): Promise<SuggestionRecord> {
  const row = await db
    .selectFrom("suggested_edit")
    .select(columns)
    .where("id", "=", id)
    .where("roadmap_item_id", "=", itemId)
    .where(seenSuggestion(viewer))
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return toRecord(row);
}

const toRecord = ({
  hiddenAt,
  ...suggestion
}: Omit<SuggestionRecord, "hidden"> & { hiddenAt: number | null }): SuggestionRecord => ({
  ...suggestion,
  hidden: hiddenAt !== null,
});

/** The condition that a suggestion is not hidden, but from its author and from who decides. */
export function seenSuggestion(
  viewer: Viewer,
  table: "suggested_edit" | "suggestion" = "suggested_edit",
): Expression<SqlBool> {
  if (hasRole(viewer, "product")) return sql<SqlBool>`1 = 1`;
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const own = sql<SqlBool>`${column("author_id")} = ${viewer.id ?? 0}`;
  const owned = sql<SqlBool>`${column("roadmap_item_id")} in (
    select id from roadmap_item where owner_id = ${viewer.id ?? 0})`;
  const told = isStaff(viewer) ? sql<SqlBool>`(${own} or ${owned})` : own;
  return sql<SqlBool>`(${column("hidden_at")} is null or ${told})`;
}

/** As {@link getSuggestion}, and nobody else changes it until the transaction ends. */
export async function lockSuggestion(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  id: number,
): Promise<SuggestionRecord> {
  await lockRows(trx, trx.selectFrom("suggested_edit").select("id").where("id", "=", id));
  return getSuggestion(trx, viewer, itemId, id);
}

/** The viewer's own open suggestion for a section. */
export async function findOwnOpen(
  db: Db,
  viewer: Viewer,
  itemId: number,
  section: Section,
): Promise<SuggestionRecord | undefined> {
  const row = await db
    .selectFrom("suggested_edit")
    .select(columns)
    .where("roadmap_item_id", "=", itemId)
    .where("section", "=", section)
    .where("author_id", "=", viewer.id)
    .where("state", "=", "open")
    .executeTakeFirst();
  return row && toRecord(row);
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
