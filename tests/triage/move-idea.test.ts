import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveIdea } from "~/features/triage/move-idea.server";
import { Forbidden, Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import { makeBoard, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { triageScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const to = (board: { id: number }, confirmed = false) => ({ boardId: board.id, confirmed });

describe("moving an idea", () => {
  it("takes it from one board's number into the other's, once", async () => {
    const { idea, board, reread, ideaCount, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const other = await makeBoard(database);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => moveIdea(trx, mara, idea.id, to(other)));
    }
    expect((await reread()).board_id).toBe(other.id);
    expect([await ideaCount(board.id), await ideaCount(other.id)]).toEqual([0, 1]);
    expect(await activity()).toHaveLength(1);
  });

  it("that is hidden changes no number", async () => {
    const scene = await triageScene(database, { idea: { hidden_at: 1, listed: 0 } });
    const before = await scene.ideaCount();
    const mara = await makePerson(database, "product");
    const other = await makeBoard(database);
    await database.write((trx) => moveIdea(trx, mara, scene.idea.id, to(other)));
    expect([await scene.ideaCount(), await scene.ideaCount(other.id)]).toEqual([before, 0]);
  });

  const opening: [BoardAccess, BoardAccess, boolean][] = [
    ["one_way", "members", true],
    ["one_way", "public", true],
    ["members", "public", true],
    ["public", "members", false],
    ["public", "one_way", false],
    ["members", "members", false],
  ];

  it.each(opening)("from %s to %s asks first: %s", async (from, access, asks) => {
    const { idea, reread } = await triageScene(database, { access: from });
    const mara = await makePerson(database, "product");
    const other = await makeBoard(database, access);
    const first = database.write((trx) => moveIdea(trx, mara, idea.id, to(other)));
    if (asks) {
      await expect(first).rejects.toMatchObject({
        fields: { confirmed: [`triage:move.confirm.${access}`] },
      });
      expect((await reread()).board_id).toBe(idea.board_id);
      await database.write((trx) => moveIdea(trx, mara, idea.id, to(other, true)));
    } else await first;
    expect((await reread()).board_id).toBe(other.id);
  });

  it("to a retired board is refused", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const other = await makeBoard(database);
    await database.write((trx) =>
      trx.updateTable("board").set({ retired_at: 1 }).where("id", "=", other.id).execute(),
    );
    const attempt = database.write((trx) => moveIdea(trx, mara, idea.id, to(other)));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });

  it("is for product and admin", async () => {
    const { idea } = await triageScene(database);
    const rep = await makePerson(database, "rep");
    const other = await makeBoard(database);
    const attempt = database.write((trx) => moveIdea(trx, rep, idea.id, to(other)));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  it("both ways at once keeps both boards' numbers", async () => {
    const one = await triageScene(database);
    const two = await triageScene(database);
    const mara = await makePerson(database, "product");
    await Promise.all(
      Array.from({ length: 6 }, () => [
        database.write((trx) => moveIdea(trx, mara, one.idea.id, to(two.board))),
        database.write((trx) => moveIdea(trx, mara, two.idea.id, to(one.board))),
      ]).flat(),
    );
    expect([await one.ideaCount(), await two.ideaCount()]).toEqual([1, 1]);
  });
});
