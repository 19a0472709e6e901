import { getStatusByKey } from "~/features/ideas/statuses.queries.server";
import type { Database } from "~db/connect.server";
import type { BoardAccess, NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

/** An idea with its author, on a board of its own, and ways to read what became of it. */
export async function triageScene(
  database: Database,
  options: { access?: BoardAccess; idea?: Partial<NewRow<"idea">> } = {},
) {
  const author = await makePerson(database);
  const board = await makeBoard(database, options.access);
  const idea = await makeIdea(database, author, board, options.idea);
  return {
    author,
    board,
    idea,
    reread: () =>
      database.read
        .selectFrom("idea")
        .selectAll()
        .where("id", "=", idea.id)
        .executeTakeFirstOrThrow(),
    ideaCount: async (boardId = board.id) => {
      const row = await database.read
        .selectFrom("board")
        .select("idea_count")
        .where("id", "=", boardId)
        .executeTakeFirstOrThrow();
      return row.idea_count;
    },
    activity: () =>
      database.read
        .selectFrom("activity")
        .selectAll()
        .where("idea_id", "=", idea.id)
        .orderBy("id")
        .execute(),
  };
}

/** The id of one of the statuses that every community starts with. */
export async function statusId(database: Database, key: string): Promise<number> {
  return (await getStatusByKey(database.read, key)).id;
}

/** A clock that moves on whenever it is read. */
export function tickingClock(): () => number {
  let at = Date.now();
  return () => at++;
}
