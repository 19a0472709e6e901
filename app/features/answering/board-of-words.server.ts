import { findBoardById } from "~/features/boards/boards.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";

/** @throws Invalid where words are for a board that there is not; null is all boards. */
export async function refuseUnknownBoard(
  trx: Trx,
  viewer: Viewer,
  id: number | null,
): Promise<void> {
  if (id !== null && !(await findBoardById(trx, viewer, id))) {
    throw new Invalid({ board: ["shared:errors.choice"] });
  }
}
