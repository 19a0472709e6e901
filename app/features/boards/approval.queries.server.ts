import type { Standing } from "~/features/people/standing";
import { readStanding } from "~/features/people/standing.queries.server";
import { isSignedIn, type SignedInViewer, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { mustWait } from "./approval";

/** Whether what the viewer writes on a board waits for approval. One query where nothing does. */
export async function waitsOnBoard(
  db: Db,
  viewer: SignedInViewer,
  boardId: number,
): Promise<boolean> {
  return (await listWaitingBoards(db, viewer, [boardId])).length > 0;
}

/**
 * The boards among these on which what the viewer writes waits for approval. One query where nothing
 * does; of a visitor, as they will be when they joined.
 */
export async function listWaitingBoards(
  db: Db,
  viewer: Viewer,
  boardIds: readonly number[],
): Promise<number[]> {
  if (boardIds.length === 0) return [];
  const boards = await db
    .selectFrom("board")
    .select(["id", "approval"])
    .where("id", "in", boardIds)
    .where("approval", "!=", "off")
    .execute();
  if (boards.length === 0) return [];
  const standing = isSignedIn(viewer) ? await readStanding(db, viewer) : justJoined();
  return boards.filter(({ approval }) => mustWait(approval, standing)).map(({ id }) => id);
}

function justJoined(): Standing {
  return { staff: false, trusted: false, published: 0, joinedAt: now() };
}
