import { readStanding } from "~/features/people/standing.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { mustWait } from "./approval";

/** Whether what the viewer writes on a board waits for approval. One query where nothing does. */
export async function waitsOnBoard(
  db: Db,
  viewer: SignedInViewer,
  boardId: number,
): Promise<boolean> {
  const { approval } = await db
    .selectFrom("board")
    .select("approval")
    .where("id", "=", boardId)
    .executeTakeFirstOrThrow();
  return approval !== "off" && mustWait(approval, await readStanding(db, viewer));
}
