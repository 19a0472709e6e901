import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import type { RevisionKind } from "~db/schema";
import {
  type Authors,
  type BriefWords,
  forSections,
  noWords,
  type Section,
  type SectionWords,
  sections,
} from "./section";

/** A section as it stands, with its HTML and the version that changed it last; 0 where none did. */
export interface StoredSection extends SectionWords {
  html: string;
  version: number;
}

export type StoredBrief = Readonly<Record<Section, StoredSection>>;

/** How a version came about. */
export interface RevisionOrigin {
  editorId: number | null;
  kind: RevisionKind;
  reason?: string;
  /** Whose suggestion was taken up. */
  coAuthorId?: number | null;
  suggestedEditId?: number | null;
  restoredVersion?: number | null;
}

/** The brief of an item as it stands. */
export async function readBrief(db: Db, itemId: number): Promise<StoredBrief> {
  const rows = await db
    .selectFrom("roadmap_item_section")
    .selectAll()
    .where("roadmap_item_id", "=", itemId)
    .execute();
  return forSections((section) => {
    const row = rows.find((each) => each.section === section);
    if (!row) return { ...noWords, html: "", version: 0 };
    const { body, body_html: html, version } = row;
    return { body, html, version, authors: readAuthors(row.authors) };
  });
}

/** The brief as a version had it: of each section what it said last until then. */
export async function readBriefAt(db: Db, itemId: number, version: number): Promise<BriefWords> {
  const rows = await db
    .selectFrom("roadmap_item_section_revision as words")
    .select(["words.section", "words.body", "words.authors"])
    .where("words.roadmap_item_id", "=", itemId)
    .where("words.version", "=", (select) =>
      select
        .selectFrom("roadmap_item_section_revision as last")
        .select((last) => last.fn.max("last.version").as("version"))
        .whereRef("last.roadmap_item_id", "=", "words.roadmap_item_id")
        .whereRef("last.section", "=", "words.section")
        .where("last.version", "<=", version),
    )
    .execute();
  return forSections((section) => {
    const row = rows.find((each) => each.section === section);
    return row ? { body: row.body, authors: readAuthors(row.authors) } : noWords;
  });
}

/** A version of an item, which changes these sections. The item itself is for the caller to change. */
export async function insertRevision(
  trx: Trx,
  item: { id: number; version: number; title: string; summary: string },
  origin: RevisionOrigin,
  changes: Partial<Readonly<Record<Section, SectionWords & { html: string }>>>,
): Promise<void> {
  await trx
    .insertInto("roadmap_item_revision")
    .values({
      roadmap_item_id: item.id,
      version: item.version,
      title: item.title,
      summary: item.summary,
      editor_id: origin.editorId,
      kind: origin.kind,
      reason: origin.reason ?? "",
      co_author_id: origin.coAuthorId ?? null,
      suggested_edit_id: origin.suggestedEditId ?? null,
      restored_version: origin.restoredVersion ?? null,
      created_at: now(),
    })
    .execute();
  for (const section of sections) {
    const words = changes[section];
    if (words) await writeSection(trx, item, section, words);
  }
  const brief = await readBrief(trx, item.id);
  const all = sections.map((section) => brief[section].body).join("\n");
  await showPicturesIn(trx, { kind: "roadmap_item", id: item.id }, all);
}

async function writeSection(
  trx: Trx,
  item: { id: number; version: number },
  section: Section,
  { body, html, authors }: SectionWords & { html: string },
): Promise<void> {
  const key = { roadmap_item_id: item.id, section };
  const words = { body, authors: JSON.stringify(authors), version: item.version };
  await trx
    .insertInto("roadmap_item_section_revision")
    .values({ ...key, ...words })
    .execute();
  await trx
    .insertInto("roadmap_item_section")
    .values({ ...key, ...words, body_html: html })
    .onConflict((conflict) =>
      conflict.columns(["roadmap_item_id", "section"]).doUpdateSet({ ...words, body_html: html }),
    )
    .execute();
}

/** As stored. What is stored is ours. */
export function readAuthors(json: string): Authors {
  return JSON.parse(json) as Authors;
}
