import type { Viewer } from "~/features/people/viewer";
import { coverOf } from "~/features/pictures/cover";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, Row, RowChange } from "~db/schema";
import type { Board } from "./board";
import { canSeeBoard } from "./board.policy";

/** The boards that the viewer may see, in their order; retired ones are left out. */
export async function listBoards(db: Db, viewer: Viewer): Promise<Board[]> {
  const rows = await db
    .selectFrom("board")
    .selectAll()
    .where("retired_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(toBoard).filter((board) => canSeeBoard(viewer, board));
}

/** What new ideas begin with, on any board. */
export async function listTemplates(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("board")
    .select("template")
    .where("template", "<>", "")
    .execute();
  return rows.map((row) => row.template);
}

/** All boards in their order, also retired ones, for those who run the community. */
export async function listAllBoards(db: Db): Promise<Board[]> {
  const rows = await db.selectFrom("board").selectAll().orderBy("position").orderBy("id").execute();
  return rows.map(toBoard);
}

/** @throws NotFound when there is no such board, or none that the viewer may see. */
export async function getBoard(db: Db, viewer: Viewer, slug: string): Promise<Board> {
  const row = await db.selectFrom("board").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row || !canSeeBoard(viewer, row)) throw new NotFound();
  return toBoard(row);
}

/** @throws NotFound as {@link getBoard}. */
export async function getBoardById(db: Db, viewer: Viewer, id: number): Promise<Board> {
  const board = await findBoardById(db, viewer, id);
  if (!board) throw new NotFound();
  return board;
}

/** The board, unless there is none or none that the viewer may see. */
export async function findBoardById(
  db: Db,
  viewer: Viewer,
  id: number,
): Promise<Board | undefined> {
  const row = await db.selectFrom("board").selectAll().where("id", "=", id).executeTakeFirst();
  return row && canSeeBoard(viewer, row) ? toBoard(row) : undefined;
}

/** As {@link getBoardById}, and nobody else changes any board until the transaction ends. */
export async function lockBoard(trx: Trx, viewer: Viewer, id: number): Promise<Board> {
  await lockBoards(trx);
  return getBoardById(trx, viewer, id);
}

/** The ids of all boards in their order; nobody else changes one until the transaction ends. */
export async function lockBoards(trx: Trx): Promise<number[]> {
  await forUpdate(trx, trx.selectFrom("board").select("id").orderBy("id")).execute();
  return (await listAllBoards(trx)).map((board) => board.id);
}

/** Undefined when the address is taken. */
export async function insertBoard(trx: Trx, board: NewRow<"board">): Promise<number | undefined> {
  const row = await trx
    .insertInto("board")
    .values(board)
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateBoard(trx: Trx, id: number, change: RowChange<"board">): Promise<void> {
  await trx.updateTable("board").set(change).where("id", "=", id).execute();
}

function toBoard(row: Row<"board">): Board {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    template: row.template,
    icon: row.icon,
    access: row.access,
    approval: row.approval,
    ideaCount: row.idea_count,
    retired: row.retired_at !== null,
    cover: coverOf(row),
  };
}
