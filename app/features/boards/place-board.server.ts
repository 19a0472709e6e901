import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { placed } from "~/platform/placing";
import type { Trx } from "~db/connect.server";
import { lockBoard, lockBoards, updateBoard } from "./boards.queries.server";

/** The board takes a place in the order, counted from 1; the others close up around it. */
export async function placeBoard(
  trx: Trx,
  viewer: Viewer,
  id: number,
  place: number,
): Promise<void> {
  const board = await lockBoard(trx, viewer, id);
  allow(viewer, canAdminister(viewer));
  const before = await lockBoards(trx);
  const after = placed(before, id, place);
  if (after.indexOf(id) === before.indexOf(id)) return;
  for (const [position, each] of after.entries()) await updateBoard(trx, each, { position });
  const details = { name: board.name, place: after.indexOf(id) + 1 };
  await recordActivity(trx, viewer, "board.edited", { kind: "board", id }, details, {
    staffOnly: true,
  });
}
