import { canDecide } from "~/features/ideas/idea.policy";
import { roadmapItemPath } from "~/features/ideas/roadmap-item-path";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { authoredParts } from "./authors";
import { getBriefItem, readWordsAt } from "./item-words.queries.server";
import { wordFields } from "./merge-edit";
import type { RevisionPageData, RevisionRow, Writer } from "./revision";
import { type BriefWords, forSections, type Section, sections } from "./section";

const PAGE = 30;

/** The versions of an item, newest first, with those older than `before`; `next` is where the rest begins. */
export async function listRevisions(
  db: Db,
  itemId: number,
  before: number | null,
): Promise<{ revisions: RevisionRow[]; next: number | null }> {
  const query = selectRevisions(db, itemId);
  const older = before === null ? query : query.where("revision.version", "<", before);
  const rows = await older
    .orderBy("revision.version", "desc")
    .limit(PAGE + 1)
    .execute();
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  const changed = last
    ? await listChangedSections(db, itemId, last.version, shown[0]?.version ?? last.version)
    : [];
  return {
    revisions: shown.map((row) => toRevision(row, changed)),
    next: rows.length > PAGE && last ? last.version : null,
  };
}

/** One version, what it changed, and who wrote which of its words. @throws NotFound */
export async function loadRevisionPage(
  db: Db,
  viewer: Viewer,
  itemId: number,
  version: number,
): Promise<RevisionPageData> {
  const item = await getBriefItem(db, viewer, itemId);
  const row = await selectRevisions(db, itemId)
    .where("revision.version", "=", version)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const changed = await listChangedSections(db, itemId, version, version);
  const words = await readWordsAt(db, itemId, version);
  const before =
    version > 1
      ? await readWordsAt(db, itemId, version - 1)
      : { title: words.title, summary: words.summary, ...forSections(() => "") };
  return {
    revision: toRevision(row, changed),
    title: item.title,
    path: roadmapItemPath(item),
    version: item.version,
    changes: wordFields
      .filter((field) => before[field] !== words[field])
      .map((field) => ({ field, before: before[field], after: words[field] })),
    authors: await nameAuthors(db, words.brief),
    previous: version > 1 ? version - 1 : null,
    next: version < item.version ? version + 1 : null,
    can: { restore: canDecide(viewer) && version < item.version },
  };
}

/** Who wrote which words of each section that has some. */
export async function nameAuthors(db: Db, brief: BriefWords): Promise<RevisionPageData["authors"]> {
  const ids = sections.flatMap((section) => brief[section].authors.flatMap(([id]) => id ?? []));
  const writers = await nameWriters(db, ids);
  return sections
    .filter((section) => brief[section].body !== "")
    .map((section) => ({
      section,
      parts: authoredParts(brief[section]).map(({ personId, text }) => ({
        text,
        writer: personId === null ? null : (writers.get(personId) ?? null),
      })),
    }));
}

/** The people of these ids who have a name still. */
export async function nameWriters(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Writer>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const people = await db
    .selectFrom("person")
    .select(["id", "name", "handle"])
    .where("id", "in", distinct)
    .where("name", "<>", "")
    .execute();
  return new Map(people.map(({ id, name, handle }) => [id, { name, handle }]));
}

function selectRevisions(db: Db, itemId: number) {
  return db
    .selectFrom("roadmap_item_revision as revision")
    .leftJoin("person as editor", "editor.id", "revision.editor_id")
    .leftJoin("person as co", "co.id", "revision.co_author_id")
    .select(["revision.version", "revision.created_at", "revision.kind", "revision.reason"])
    .select(["revision.restored_version", "editor.name as editor", "editor.handle as editorHandle"])
    .select(["co.name as coAuthor", "co.handle as coHandle"])
    .where("revision.roadmap_item_id", "=", itemId);
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectRevisions>["execute"]>>[number];

function listChangedSections(db: Db, itemId: number, from: number, to: number) {
  return db
    .selectFrom("roadmap_item_section_revision")
    .select(["version", "section"])
    .where("roadmap_item_id", "=", itemId)
    .where("version", ">=", from)
    .where("version", "<=", to)
    .execute();
}

function toRevision(
  row: SelectedRow,
  changed: readonly { version: number; section: Section }[],
): RevisionRow {
  const { version, kind, reason } = row;
  const own = changed.filter((each) => each.version === version).map((each) => each.section);
  return {
    version,
    kind,
    reason,
    at: row.created_at,
    restoredVersion: row.restored_version,
    editor: toWriter(row.editor, row.editorHandle),
    coAuthor: toWriter(row.coAuthor, row.coHandle),
    sections: sections.filter((section) => own.includes(section)),
  };
}

const toWriter = (name: string | null, handle: string | null): Writer | null =>
  name && handle ? { name, handle } : null;
