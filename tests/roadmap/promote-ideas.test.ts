import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoteIdea, promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { removeItem } from "~/features/roadmap/remove-item.server";
import { DAY, setClock } from "~/platform/clock";
import { Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { ideasOf, ideasOn, makeItem, verbsOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const newItem = {
  title: "Warm cups for everybody",
  summary: "",
  horizon: "next",
  reason: "We know it well.",
} as const;

describe("promoting", () => {
  it("makes one item of three ideas, and tells each of them", async () => {
    const { ids } = await ideasOn(database, 3);
    const { id } = await makeItem(database, ids);
    expect(await ideasOf(database, id)).toEqual(ids);
    expect(await verbsOf(database, id)).toEqual([
      "roadmap_item.created",
      ...ids.map(() => "idea.promoted"),
    ]);
  });

  it("into a known item adds what is new and repeats without harm", async () => {
    const { ids } = await ideasOn(database, 3);
    const { id, rep } = await makeItem(database, ids.slice(0, 1));
    for (let time = 0; time < 2; time++) {
      await database.write((trx) =>
        promoteIdeas(trx, rep, ids, { itemId: id, reason: "We know it well." }),
      );
    }
    expect(await ideasOf(database, id)).toEqual(ids);
    expect((await verbsOf(database, id)).filter((verb) => verb === "idea.promoted")).toHaveLength(
      3,
    );
  });

  it("lets one idea stand behind several items", async () => {
    const { ids } = await ideasOn(database, 2);
    const { id, rep } = await makeItem(database, ids.slice(0, 1), "The first item");
    const second = await database.write((trx) => promoteIdeas(trx, rep, ids, newItem));
    expect(second).not.toBe(id);
    expect(await ideasOf(database, id)).toEqual(ids.slice(0, 1));
    expect(await ideasOf(database, second)).toEqual(ids);
  });

  it("of the same ideas into an item of the same name, several times at once, makes one", async () => {
    const { ids } = await ideasOn(database, 1);
    const rep = await makePerson(database, "rep");
    const made = await Promise.all(
      Array.from({ length: 4 }, () =>
        database.write((trx) => promoteIdeas(trx, rep, ids, newItem)),
      ),
    );
    expect(new Set(made).size).toBe(1);
    expect(await verbsOf(database, made[0] ?? 0)).toEqual([
      "roadmap_item.created",
      "idea.promoted",
    ]);
  });

  it("is for everybody of the company, and nobody else", async () => {
    const { ids, ideas } = await ideasOn(database, 1);
    const attempt = (viewer: typeof visitor) =>
      database.write((trx) => promoteIdeas(trx, viewer, ids, newItem));
    await expect(attempt(visitor)).rejects.toBeInstanceOf(SignInNeeded);
    const author = { ...(await makePerson(database)), id: ideas[0]?.author_id ?? 0 };
    await expect(attempt(author)).rejects.toBeInstanceOf(Forbidden);
  });

  it("takes no hidden idea, no removed item, and not nothing", async () => {
    const admin = await makePerson(database, "admin");
    const hidden = await ideasOn(database, 1, { idea: { hidden_at: 1, listed: 0 } });
    const attempt = database.write((trx) => promoteIdeas(trx, admin, hidden.ids, newItem));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    const nothing = database.write((trx) => promoteIdeas(trx, admin, [], newItem));
    await expect(nothing).rejects.toBeInstanceOf(Invalid);
    const { ids } = await ideasOn(database, 1);
    const { id } = await makeItem(database, ids);
    await database.write((trx) => removeItem(trx, admin, id));
    const gone = database.write((trx) =>
      promoteIdeas(trx, admin, ids, { itemId: id, reason: "We know it well." }),
    );
    await expect(gone).rejects.toBeInstanceOf(NotFound);
  });
});

describe("demoting", () => {
  it("takes one idea out and leaves the others, also when asked twice", async () => {
    const { ids } = await ideasOn(database, 3);
    const { id, rep } = await makeItem(database, ids);
    const [first = 0, ...rest] = ids;
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => demoteIdea(trx, rep, id, first));
    }
    expect(await ideasOf(database, id)).toEqual(rest);
    expect((await verbsOf(database, id)).filter((verb) => verb === "idea.demoted")).toHaveLength(1);
  });

  it("is for product, and for the rep who promoted it", async () => {
    const { ids } = await ideasOn(database, 1);
    const { id } = await makeItem(database, ids);
    const [idea = 0] = ids;
    const other = await makePerson(database, "rep");
    const attempt = database.write((trx) => demoteIdea(trx, other, id, idea));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    const mara = await makePerson(database, "product");
    await database.write((trx) => demoteIdea(trx, mara, id, idea));
    expect(await ideasOf(database, id)).toEqual([]);
  });

  it("lets the idea be promoted elsewhere", async () => {
    const { ids } = await ideasOn(database, 1);
    const { id, rep } = await makeItem(database, ids);
    await database.write((trx) => demoteIdea(trx, rep, id, ids[0] ?? 0));
    const next = await database.write((trx) => promoteIdeas(trx, rep, ids, newItem));
    expect(await ideasOf(database, next)).toEqual(ids);
  });
});

describe("removing the item that a promotion made", () => {
  it("frees its ideas, and repeats without harm", async () => {
    const { ids } = await ideasOn(database, 3);
    const { id, rep } = await makeItem(database, ids);
    for (let time = 0; time < 2; time++) await database.write((trx) => removeItem(trx, rep, id));
    expect(await ideasOf(database, id)).toEqual([]);
    const verbs = await verbsOf(database, id);
    expect(verbs.filter((verb) => verb === "idea.demoted")).toHaveLength(3);
    expect(verbs.filter((verb) => verb === "roadmap_item.removed")).toHaveLength(1);
  });

  it("is for its maker within a day, and for product", async () => {
    const { ids } = await ideasOn(database, 1);
    const { id, rep } = await makeItem(database, ids);
    const other = await makePerson(database, "rep");
    const remove = (viewer: typeof visitor) => database.write((trx) => removeItem(trx, viewer, id));
    await expect(remove(visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(remove(await makePerson(database))).rejects.toBeInstanceOf(Forbidden);
    await expect(remove(other)).rejects.toBeInstanceOf(Forbidden);
    const restore = setClock(() => Date.now() + DAY);
    try {
      await expect(remove(rep)).rejects.toBeInstanceOf(Forbidden);
      await remove(await makePerson(database, "product"));
    } finally {
      restore();
    }
    expect(await ideasOf(database, id)).toEqual([]);
  });

  it("is refused for what is delivered", async () => {
    const { ids } = await ideasOn(database, 1);
    const { id } = await makeItem(database, ids);
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set({ horizon: "delivered" }).where("id", "=", id).execute(),
    );
    const admin = await makePerson(database, "admin");
    const attempt = database.write((trx) => removeItem(trx, admin, id));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});
