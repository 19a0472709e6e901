import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { shownName } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Checklist, ChecklistItem } from "./checklist";

/**
 * The checklist of an idea and those of the ideas that are part of it, as far as the viewer may see
 * them, in one query; empty for everybody but staff.
 */
export async function loadChecklist(db: Db, viewer: Viewer, ideaId: number): Promise<Checklist> {
  const list: Checklist = { own: [], merged: [] };
  if (!isStaff(viewer)) return list;
  const rows = await selectItems(db)
    .where((where) =>
      where.or([where("idea.id", "=", ideaId), where("idea.merged_into_id", "=", ideaId)]),
    )
    .where(visibleTo(viewer))
    .orderBy("idea.id")
    .orderBy("checklist_item.id")
    .execute();
  for (const row of rows) itemsOf(list, row, ideaId).push(toItem(row));
  return list;
}

/**
 * One item for a page of its own. The caller has read the idea for this viewer.
 * @throws NotFound
 */
export async function getChecklistItem(
  db: Db,
  ideaId: number,
  itemId: number,
): Promise<ChecklistItem> {
  const row = await selectItems(db)
    .where("checklist_item.id", "=", itemId)
    .where("idea.id", "=", ideaId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return toItem(row);
}

/** The stored row; undefined where the idea has no such item, or has it no more. */
export async function findItemRow(
  db: Db,
  ideaId: number,
  itemId: number,
): Promise<Row<"checklist_item"> | undefined> {
  return db
    .selectFrom("checklist_item")
    .selectAll()
    .where("id", "=", itemId)
    .where("idea_id", "=", ideaId)
    .executeTakeFirst();
}

function selectItems(db: Db) {
  return db
    .selectFrom("checklist_item")
    .innerJoin("idea", "idea.id", "checklist_item.idea_id")
    .innerJoin("person as author", "author.id", "checklist_item.author_id")
    .leftJoin("person as doer", "doer.id", "checklist_item.done_by_id")
    .select(["checklist_item.id", "checklist_item.idea_id", "checklist_item.body"])
    .select(["checklist_item.created_at", "checklist_item.done_at"])
    .select(["author.name as author_name", "doer.name as doer_name"])
    .select(["idea.title", "idea.language"]);
}

type ItemRow = Awaited<ReturnType<ReturnType<typeof selectItems>["execute"]>>[number];

function itemsOf(list: Checklist, row: ItemRow, ideaId: number): ChecklistItem[] {
  if (row.idea_id === ideaId) return list.own;
  const known = list.merged.find((idea) => idea.ideaId === row.idea_id);
  if (known) return known.items;
  const { idea_id, title, language } = row;
  const idea = { ideaId: idea_id, title, language, items: [] };
  list.merged.push(idea);
  return idea.items;
}

function toItem(row: ItemRow): ChecklistItem {
  return {
    id: row.id,
    ideaId: row.idea_id,
    body: row.body,
    author: shownName(row.author_name),
    createdAt: row.created_at,
    done: row.done_at === null ? null : { at: row.done_at, by: shownName(row.doer_name) },
  };
}
