import { isStaff, type Viewer } from "~/features/people/viewer";
import { splitChoices } from "~/platform/asked-field";
import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import type { NewRow, Row, RowChange } from "~db/schema";
import type { BoardField } from "./board-field";

/** The fields in use of these boards, in their order, that the viewer may see. */
export async function listFields(
  db: Db,
  viewer: Viewer,
  boardIds: readonly number[],
): Promise<BoardField[]> {
  if (boardIds.length === 0) return [];
  let query = db.selectFrom("board_field").selectAll().where("board_id", "in", boardIds);
  query = query.where("retired_at", "is", null);
  if (!isStaff(viewer)) query = query.where("need", "<>", "staff_only");
  const rows = await query.orderBy("position").orderBy("id").execute();
  return rows.map(toField);
}

/** Of these fields those that whoever writes an idea is asked; the team answers its own elsewhere. */
export async function listOpenFields(
  db: Db,
  viewer: Viewer,
  boards: readonly { id: number }[],
): Promise<BoardField[]> {
  const ids = boards.map((board) => board.id);
  return (await listFields(db, viewer, ids)).filter((field) => field.need !== "staff_only");
}

/** All fields of a board in their order, also retired ones, for those who run the community. */
export async function listAllFields(db: Db, boardId: number): Promise<BoardField[]> {
  const rows = await db
    .selectFrom("board_field")
    .selectAll()
    .where("board_id", "=", boardId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(toField);
}

/** All fields of all boards, also retired ones: what an import may find. */
export async function listFieldsOfAll(db: Db): Promise<BoardField[]> {
  return (await db.selectFrom("board_field").selectAll().execute()).map(toField);
}

/** @throws NotFound also for a field of another board. */
export async function getField(db: Db, boardId: number, id: number): Promise<BoardField> {
  const field = (await listAllFields(db, boardId)).find((each) => each.id === id);
  if (!field) throw new NotFound();
  return field;
}

/** Undefined when the board has a field of this name. */
export async function insertField(
  trx: Trx,
  field: Omit<NewRow<"board_field">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("board_field")
    .values({ ...field, name_folded: foldName(field.name) })
    .onConflict((conflict) => conflict.columns(["board_id", "name_folded"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateField(
  trx: Trx,
  id: number,
  change: RowChange<"board_field">,
): Promise<void> {
  await trx.updateTable("board_field").set(change).where("id", "=", id).execute();
}

function toField(row: Row<"board_field">): BoardField {
  return {
    id: row.id,
    boardId: row.board_id,
    name: row.name,
    kind: row.kind,
    need: row.need,
    choices: splitChoices(row.choices),
    unit: row.unit,
    retired: row.retired_at !== null,
  };
}
