import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import type { Cover } from "~/features/pictures/cover";
import { showPictures } from "~/features/pictures/picture-uses.server";
import type { Trx } from "~db/connect.server";
import { lockBoard, updateBoard } from "./boards.queries.server";

/** The cover stands over the board's list; none does for null. */
export async function setBoardCover(
  trx: Trx,
  viewer: Viewer,
  id: number,
  cover: Cover | null,
): Promise<void> {
  const board = await lockBoard(trx, viewer, id);
  allow(viewer, canAdminister(viewer));
  if (board.cover?.key === cover?.key && board.cover?.alt === cover?.alt) return;
  await updateBoard(trx, id, { cover: cover?.key ?? null, cover_alt: cover?.alt ?? "" });
  await showPictures(trx, { kind: "board", id }, cover ? [cover.key] : []);
  await recordActivity(
    trx,
    viewer,
    "board.picture_changed",
    { kind: "board", id },
    {},
    {
      staffOnly: true,
    },
  );
}
