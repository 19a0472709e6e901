import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DELIVERED_SHOWN, loadBoard } from "~/features/roadmap/board.queries.server";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { listPromotionChoices } from "~/features/roadmap/promotion-page.queries.server";
import { removeItem } from "~/features/roadmap/remove-item.server";
import { NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { ideasOn, makeItem, voteFor } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const all = { boardId: null, tagId: null, allDelivered: false };

async function cardOf(id: number, viewer = visitor, boardId: number | null = null) {
  const { columns } = await loadBoard(database.read, viewer, { ...all, boardId });
  return columns.flatMap((column) => column.items).find((item) => item.id === id);
}

describe("the voices of an item", () => {
  it("count each customer once, however many of its ideas they voted for", async () => {
    const { ids } = await ideasOn(database, 2);
    const { id } = await makeItem(database, ids);
    const [first = 0, second = 0] = ids;
    const customer = await makePerson(database);
    await voteFor(database, first, customer);
    await voteFor(database, second, customer);
    await voteFor(database, second, await makePerson(database));
    expect((await cardOf(id))?.voices).toBe(2);
  });

  it("leave out staff and those who withdrew, and add imported votes", async () => {
    const { ids } = await ideasOn(database, 1, { idea: { imported_vote_count: 7, top_count: 7 } });
    const { id } = await makeItem(database, ids);
    const [idea = 0] = ids;
    await voteFor(database, idea, await makePerson(database));
    await voteFor(database, idea, await makePerson(database, "rep"), { by_staff: 1 });
    await voteFor(database, idea, await makePerson(database), { withdrawn_at: 2 });
    expect((await cardOf(id))?.voices).toBe(8);
  });
});

describe("ideas of closed boards behind an item", () => {
  async function scene() {
    const open = await ideasOn(database, 1);
    const closed = await ideasOn(database, 1, {
      access: "one_way",
      idea: { title: "CANARY the secret discount" },
    });
    const { id } = await makeItem(database, [...open.ids, ...closed.ids]);
    await voteFor(database, closed.ids[0] ?? 0, await makePerson(database));
    return { id, open, closed };
  }

  it("are shown to nobody who may not read them, nor is their author", async () => {
    const { id, closed } = await scene();
    const author = await database.read
      .selectFrom("person")
      .select(["name", "handle"])
      .where("id", "=", closed.ideas[0]?.author_id ?? 0)
      .executeTakeFirstOrThrow();
    for (const viewer of [visitor, await makePerson(database)]) {
      const page = JSON.stringify(await loadItemPage(database.read, viewer, id));
      const board = JSON.stringify(await loadBoard(database.read, viewer, all));
      for (const canary of ["CANARY", `"${author.name}"`, `"${author.handle}"`]) {
        expect(page).not.toContain(canary);
        expect(board).not.toContain(canary);
      }
    }
  });

  it("are a number for members, nothing for visitors, and ideas for staff", async () => {
    const { id } = await scene();
    const seen = async (viewer: typeof visitor) => {
      const page = await loadItemPage(database.read, viewer, id);
      return [page.ideas.length, page.closedIdeas];
    };
    expect(await seen(visitor)).toEqual([1, 0]);
    expect(await seen(await makePerson(database))).toEqual([1, 1]);
    expect(await seen(await makePerson(database, "rep"))).toEqual([2, 0]);
  });

  it("lend their voices to the number", async () => {
    const { id } = await scene();
    expect((await cardOf(id))?.voices).toBe(1);
  });

  it("do not put the item on the closed board for those who may not read them", async () => {
    const { id, closed } = await scene();
    expect(await cardOf(id, await makePerson(database), closed.board.id)).toBeUndefined();
    expect(await cardOf(id, await makePerson(database, "rep"), closed.board.id)).toBeDefined();
  });

  it("are no choice for promotion with another, but for staff", async () => {
    const { ids, ideas } = await ideasOn(database, 1);
    const secret = await ideasOn(database, 1, { access: "one_way" });
    const idea = { id: ids[0] ?? 0, title: ideas[0]?.title ?? "" };
    const chosen = async (viewer: typeof visitor) =>
      (
        await listPromotionChoices(database.read, viewer, idea, { ideaIds: secret.ids, q: "" })
      ).chosen.map((choice) => choice.id);
    expect(await chosen(await makePerson(database))).toEqual(ids);
    expect(await chosen(await makePerson(database, "rep"))).toEqual([...ids, ...secret.ids]);
  });
});

describe("the roadmap", () => {
  it("shows an item on the boards of its ideas, and on no other", async () => {
    const { ids, board } = await ideasOn(database, 1);
    const other = await ideasOn(database, 1);
    const { id } = await makeItem(database, ids);
    expect(await cardOf(id, visitor, board.id)).toBeDefined();
    expect(await cardOf(id, visitor, other.board.id)).toBeUndefined();
  });

  it("credits the authors of what is delivered, and nobody once they withdrew", async () => {
    const { ids } = await ideasOn(database, 2);
    const { id } = await makeItem(database, ids);
    expect((await cardOf(id))?.shapers).toEqual({ named: [], unnamed: 0 });
    await database.write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ horizon: "delivered", delivered_at: 1 })
        .where("id", "=", id)
        .execute(),
    );
    expect((await cardOf(id))?.shapers.named).toHaveLength(2);
    await database.write((trx) =>
      trx
        .updateTable("idea")
        .set({ withdrawn_at: 1 })
        .where("id", "=", ids[0] ?? 0)
        .execute(),
    );
    expect((await cardOf(id))?.shapers.named).toHaveLength(1);
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set({ removed_at: 1 }).where("id", "=", id).execute(),
    );
  });

  it("shows no removed item, neither on the board nor on its page", async () => {
    const { ids } = await ideasOn(database, 1);
    const { id, rep } = await makeItem(database, ids);
    await database.write((trx) => removeItem(trx, rep, id));
    expect(await cardOf(id)).toBeUndefined();
    await expect(loadItemPage(database.read, visitor, id)).rejects.toBeInstanceOf(NotFound);
  });

  it("shows the latest delivered items, and says how many there are", async () => {
    const { ids } = await ideasOn(database, DELIVERED_SHOWN + 2);
    for (const [index, idea] of ids.entries()) {
      const { id } = await makeItem(database, [idea], `Delivered number ${index}`);
      await database.write((trx) =>
        trx
          .updateTable("roadmap_item")
          .set({ horizon: "delivered", delivered_at: 1000 + index })
          .where("id", "=", id)
          .execute(),
      );
    }
    const delivered = (await loadBoard(database.read, visitor, all)).columns.at(-1);
    expect(delivered?.total).toBe(DELIVERED_SHOWN + 2);
    expect(delivered?.items).toHaveLength(DELIVERED_SHOWN);
    expect(delivered?.items[0]?.title).toBe(`Delivered number ${DELIVERED_SHOWN + 1}`);
    const everything = await loadBoard(database.read, visitor, { ...all, allDelivered: true });
    expect(everything.columns.at(-1)?.items).toHaveLength(DELIVERED_SHOWN + 2);
  });

  it("takes as many queries for many items as for few", async () => {
    const count = () => countQueries(database.read, (db) => loadBoard(db, visitor, all));
    const { ids } = await ideasOn(database, 5);
    const before = await count();
    for (const idea of ids) await makeItem(database, [idea]);
    expect(await count()).toBe(before);
  });
});

describe("the page of an item", () => {
  it("tells its history, oldest first, in the words of what happened", async () => {
    const { ids, ideas } = await ideasOn(database, 2);
    const { id, rep } = await makeItem(database, ids);
    const { history } = await loadItemPage(database.read, visitor, id);
    expect(history.map((entry) => [entry.verb, entry.by, entry.idea])).toEqual([
      ["roadmap_item.created", rep.name, null],
      ["idea.promoted", rep.name, ideas[0]?.title],
      ["idea.promoted", rep.name, ideas[1]?.title],
    ]);
  });

  it("takes as many queries for many ideas as for few", async () => {
    const few = await makeItem(database, (await ideasOn(database, 1)).ids);
    const many = await makeItem(database, (await ideasOn(database, 8)).ids);
    const member = await makePerson(database);
    const count = (id: number) => countQueries(database.read, (db) => loadItemPage(db, member, id));
    expect(await count(many.id)).toBe(await count(few.id));
  });
});
