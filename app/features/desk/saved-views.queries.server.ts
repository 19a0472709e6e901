import type { SignedInViewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { type SavedView, VIEWS_MAX } from "./saved-view";

/** The viewer's own views and those that others share, by name. */
export async function listSavedViews(db: Db, viewer: SignedInViewer): Promise<SavedView[]> {
  const rows = await select(db, viewer).orderBy("desk_view.name").orderBy("desk_view.id").execute();
  return rows.map((row) => toView(row, viewer));
}

/** @throws NotFound when there is none that the viewer may see. */
export async function getSavedView(db: Db, viewer: SignedInViewer, id: number): Promise<SavedView> {
  const row = await select(db, viewer).where("desk_view.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return toView(row, viewer);
}

function select(db: Db, viewer: SignedInViewer) {
  return db
    .selectFrom("desk_view")
    .innerJoin("person", "person.id", "desk_view.person_id")
    .select(["desk_view.id", "desk_view.name", "query", "shared", "person_id"])
    .select("person.name as by")
    .where((where) =>
      where.or([where("person_id", "=", viewer.id), where("desk_view.shared", "=", 1)]),
    )
    .limit(2 * VIEWS_MAX);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

function toView(row: Row, viewer: SignedInViewer): SavedView {
  return {
    id: row.id,
    name: row.name,
    path: row.query === "" ? "/desk" : `/desk?${row.query}`,
    shared: row.shared === 1,
    own: row.person_id === viewer.id,
    by: row.by,
  };
}
