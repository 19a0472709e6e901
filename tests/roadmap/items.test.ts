import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadBoard } from "~/features/roadmap/board.queries.server";
import { createItem } from "~/features/roadmap/create-item.server";
import { editItem } from "~/features/roadmap/edit-item.server";
import { listMoves } from "~/features/roadmap/item-history.queries.server";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { moveItem } from "~/features/roadmap/move-item.server";
import { Conflict, Forbidden, Invalid, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import type { Horizon } from "~db/schema";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { verbsOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const words = (title: string) => ({
  title,
  summary: "A sentence.",
  sections: { problem: { body: "It hums.", html: "<p>It hums.</p>" } },
});

async function makeOwn(horizon: Horizon = "later", title = "A quieter pump") {
  const mara = await makePerson(database, "product");
  const input = { ...words(title), horizon, ownerId: mara.id };
  const id = await database.write((trx) => createItem(trx, mara, input));
  return { id, mara };
}

const revisionsOf = (id: number) =>
  database.read
    .selectFrom("roadmap_item_revision")
    .selectAll()
    .where("roadmap_item_id", "=", id)
    .orderBy("version")
    .execute();

describe("a roadmap item", () => {
  it("is made with its first revision by product", async () => {
    const { id, mara } = await makeOwn();
    expect(await getItemState(database.read, mara, id)).toMatchObject({
      version: 1,
      madeById: mara.id,
      ownerId: mara.id,
    });
    expect(await verbsOf(database, id)).toEqual(["roadmap_item.created"]);
  });

  it("is one item, however often its form is sent", async () => {
    const mara = await makePerson(database, "product");
    const input = { ...words("A lighter portafilter"), horizon: "later" as const, ownerId: null };
    const send = () => database.write((trx) => createItem(trx, mara, input));
    const [first, again] = await Promise.all([send(), send()]);
    expect(again).toBe(first);
    expect(await verbsOf(database, first)).toEqual(["roadmap_item.created"]);
  });

  it("is not made, edited or moved by others", async () => {
    const { id } = await makeOwn();
    const rep = await makePerson(database, "rep");
    const input = { ...words("Another title"), ownerId: null };
    const acts: ((trx: Trx, viewer: typeof visitor) => Promise<unknown>)[] = [
      (trx, viewer) => createItem(trx, viewer, { ...input, horizon: "now" }),
      (trx, viewer) => editItem(trx, viewer, id, { ...input, version: 1 }),
      (trx, viewer) => moveItem(trx, viewer, id, { horizon: "now", afterId: null, why: "Why." }),
    ];
    for (const act of acts) {
      const asRep = database.write((trx) => act(trx, rep));
      await expect(asRep).rejects.toBeInstanceOf(Forbidden);
      const asVisitor = database.write((trx) => act(trx, visitor));
      await expect(asVisitor).rejects.toBeInstanceOf(SignInNeeded);
    }
    expect(await getItemState(database.read, rep, id)).toMatchObject({
      version: 1,
      horizon: "later",
    });
  });

  it("has no owner from outside the company", async () => {
    const { id, mara } = await makeOwn();
    const member = await makePerson(database);
    const input = { ...words("A quieter pump"), version: 1, ownerId: member.id };
    const attempt = database.write((trx) => editItem(trx, mara, id, input));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });
});

describe("editing an item", () => {
  it("keeps every version, and repeats without harm", async () => {
    const { id, mara } = await makeOwn();
    const input = { ...words("A pump that whispers"), version: 1, ownerId: mara.id };
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => editItem(trx, mara, id, input));
    }
    expect((await revisionsOf(id)).map((each) => each.title)).toEqual([
      "A quieter pump",
      "A pump that whispers",
    ]);
    expect(await verbsOf(database, id)).toEqual(["roadmap_item.created", "roadmap_item.edited"]);
  });

  it("over an older version is refused", async () => {
    const { id, mara } = await makeOwn();
    const henrik = await makePerson(database, "product");
    const input = (title: string) => ({ ...words(title), version: 1, ownerId: null });
    await database.write((trx) => editItem(trx, mara, id, input("A pump that whispers")));
    const stale = await database
      .write((trx) => editItem(trx, henrik, id, input("A silent pump")))
      .catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(Conflict);
    expect((await getItemState(database.read, mara, id)).title).toBe("A pump that whispers");
  });

  it("of the owner alone makes no revision", async () => {
    const { id, mara } = await makeOwn();
    const input = { ...words("A quieter pump"), version: 1, ownerId: null };
    await database.write((trx) => editItem(trx, mara, id, input));
    expect(await revisionsOf(id)).toHaveLength(1);
    expect(await getItemState(database.read, mara, id)).toMatchObject({
      ownerId: null,
      version: 1,
    });
  });
});

describe("moving an item", () => {
  it("needs a reason, which the roadmap then shows", async () => {
    const { id, mara } = await makeOwn();
    const move = (why: string) =>
      database.write((trx) => moveItem(trx, mara, id, { horizon: "next", afterId: null, why }));
    await expect(move("")).rejects.toMatchObject({ fields: { why: ["roadmap:move.whyMissing"] } });
    await move("Eleven of you sent water reports.");
    await move("Eleven of you sent water reports.");
    const moves = (await listMoves(database.read, visitor, { boardId: null })).filter((each) =>
      each.path.startsWith(`/roadmap/${id}-`),
    );
    expect(moves).toEqual([
      expect.objectContaining({
        from: "later",
        to: "next",
        why: "Eleven of you sent water reports.",
      }),
    ]);
  });

  it("to Delivered says when, and away from it forgets that", async () => {
    const { id, mara } = await makeOwn("now");
    const move = (horizon: Horizon) =>
      database.write((trx) =>
        moveItem(trx, mara, id, { horizon, afterId: null, why: "It ships." }),
      );
    const deliveredAt = async () =>
      (
        await database.read
          .selectFrom("roadmap_item")
          .select("delivered_at")
          .where("id", "=", id)
          .executeTakeFirstOrThrow()
      ).delivered_at;
    await move("delivered");
    expect(await deliveredAt()).not.toBeNull();
    expect(await verbsOf(database, id)).toContain("roadmap_item.delivered");
    await move("now");
    expect(await deliveredAt()).toBeNull();
  });

  it("within its column needs no reason and is no news", async () => {
    const first = await makeOwn("now", "First of three");
    const second = await makeOwn("now", "Second of three");
    const third = await makeOwn("now", "Third of three");
    const own = [first.id, second.id, third.id];
    const columnIds = async () => {
      const filter = { boardId: null, tagId: null, allDelivered: false };
      const { columns } = await loadBoard(database.read, visitor, filter);
      return columns[0]?.items.map((item) => item.id).filter((id) => own.includes(id));
    };
    expect(await columnIds()).toEqual(own);
    await database.write((trx) =>
      moveItem(trx, first.mara, third.id, { horizon: "now", afterId: first.id, why: "" }),
    );
    expect(await columnIds()).toEqual([first.id, third.id, second.id]);
    await database.write((trx) =>
      moveItem(trx, first.mara, second.id, { horizon: "now", afterId: null, why: "" }),
    );
    expect(await columnIds()).toEqual([second.id, first.id, third.id]);
    expect(await verbsOf(database, third.id)).toEqual(["roadmap_item.created"]);
  });
});
