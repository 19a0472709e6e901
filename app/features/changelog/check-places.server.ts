import type { Viewer } from "~/features/people/viewer";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { type FieldErrors, Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { EntryPlaces } from "./entry-rows.server";

/** @throws Invalid at the field that names something there is not; NotFound for no such item. */
export async function checkPlaces(
  db: Db,
  viewer: Viewer,
  places: EntryPlaces & { itemId: number | null },
): Promise<void> {
  const errors: FieldErrors = {};
  if (!(await areThere(db, "idea", places.ideaIds))) errors["ideas"] = ["changelog:form.noIdea"];
  if (!(await areThere(db, "board", places.boardIds))) errors["boards"] = ["shared:errors.choice"];
  if (!(await areThere(db, "tag", places.tagIds))) errors["tags"] = ["shared:errors.choice"];
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
  if (places.itemId !== null) await getItemState(db, viewer, places.itemId);
}

async function areThere(
  db: Db,
  table: "idea" | "board" | "tag",
  ids: readonly number[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const rows = await db.selectFrom(table).select("id").where("id", "in", ids).execute();
  return rows.length === new Set(ids).size;
}
