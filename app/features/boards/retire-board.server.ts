import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Board } from "./board";
import { listAllBoards, lockBoard, updateBoard } from "./boards.queries.server";

/**
 * Nothing new is posted on the board; its ideas stay where they are.
 * @throws Conflict for the last board, since ideas need one.
 */
export async function retireBoard(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const board = await lockBoard(trx, viewer, id);
  allow(viewer, canAdminister(viewer));
  if (board.retired) return;
  const open = (await listAllBoards(trx)).filter((other) => !other.retired);
  if (open.length === 1) throw new Conflict("admin:errors.lastBoard");
  await updateBoard(trx, id, { retired_at: now() });
  await record(trx, viewer, "board.retired", board);
}

export async function restoreBoard(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const board = await lockBoard(trx, viewer, id);
  allow(viewer, canAdminister(viewer));
  if (!board.retired) return;
  await updateBoard(trx, id, { retired_at: null });
  await record(trx, viewer, "board.restored", board);
}

function record(trx: Trx, viewer: Viewer, verb: "board.retired" | "board.restored", board: Board) {
  const subject = { kind: "board", id: board.id } as const;
  return recordActivity(trx, viewer, verb, subject, { name: board.name }, { staffOnly: true });
}
