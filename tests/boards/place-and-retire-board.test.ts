import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAllBoards, listBoards } from "~/features/boards/boards.queries.server";
import { placeBoard } from "~/features/boards/place-board.server";
import { restoreBoard, retireBoard } from "~/features/boards/retire-board.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;
let ids: number[];

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
beforeEach(async () => {
  await database.write(async (trx) => {
    await trx.deleteFrom("idea").execute();
    await trx.deleteFrom("board").execute();
  });
  ids = [];
  for (let count = 0; count < 4; count++) ids.push((await makeBoard(database)).id);
});
afterAll(() => database.close());

const at = (index: number) => ids[index] as number;
const place = (id: number, to: number) => database.write((trx) => placeBoard(trx, admin, id, to));
const order = async () =>
  (await listAllBoards(database.read)).map((board) => ids.indexOf(board.id));

describe("the order of boards", () => {
  it.each([
    [3, 1, [3, 0, 1, 2]],
    [0, 2, [1, 0, 2, 3]],
    [0, 4, [1, 2, 3, 0]],
    [1, 99, [0, 2, 3, 1]],
    [2, 0, [2, 0, 1, 3]],
  ])("puts board %i at place %i", async (board, to, expected) => {
    await place(at(board), to);
    expect(await order()).toEqual(expected);
  });

  it("is the same when a step is sent twice", async () => {
    await place(at(2), 2);
    await place(at(2), 2);
    expect(await order()).toEqual([0, 2, 1, 3]);
  });

  it("is for admins to change", async () => {
    const rep = await makePerson(database, "rep");
    const attempt = database.write((trx) => placeBoard(trx, rep, at(0), 2));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("a retired board", () => {
  it("leaves the list, keeps its ideas, and comes back", async () => {
    const idea = await makeIdea(database, await makePerson(database), { id: at(1) });
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => retireBoard(trx, admin, at(1)));
    }
    expect((await listBoards(database.read, visitor)).map((board) => board.id)).not.toContain(
      at(1),
    );
    const kept = await database.read
      .selectFrom("idea")
      .select("board_id")
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(kept.board_id).toBe(at(1));
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => restoreBoard(trx, admin, at(1)));
    }
    expect((await listBoards(database.read, visitor)).map((board) => board.id)).toContain(at(1));
    const acts = await database.read
      .selectFrom("activity")
      .select("verb")
      .where("subject_kind", "=", "board")
      .where("subject_id", "=", at(1))
      .orderBy("id")
      .execute();
    expect(acts.map((act) => act.verb)).toEqual(["board.retired", "board.restored"]);
  });

  it("is never the last one, since ideas need a board", async () => {
    for (const index of [0, 1, 2]) {
      await database.write((trx) => retireBoard(trx, admin, at(index)));
    }
    const attempt = database.write((trx) => retireBoard(trx, admin, at(3)));
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
  });

  it("is not for product staff to make", async () => {
    const product = await makePerson(database, "product");
    for (const act of [retireBoard, restoreBoard]) {
      const attempt = database.write((trx) => act(trx, product, at(0)));
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
  });
});
