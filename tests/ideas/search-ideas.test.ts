import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IdeaFilters, noFilters } from "~/features/ideas/idea-list";
import { indexComment, indexIdea } from "~/features/ideas/index-idea.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let author: Viewer & { id: number };
let rep: Viewer;
let other: Viewer;
const titles = new Map<number, string>();

const BODIES: Record<string, string> = {
  "Block ads with Pi-hole": "On every machine in the house.",
  "Über die Straße hinaus liefern": "Auch nach Groß-Gerau.",
  "Remember recipes": "ここでは履歴を保存したいです。",
  "Export the order history": "Every order as “CSV”, near the invoice.",
  "Quieter grinders in the morning": "The baby sleeps.",
  "Quieter grinders at night": "So do the neighbours.",
};

beforeAll(async () => {
  database = await openTestDatabase();
  author = await makePerson(database);
  rep = await makePerson(database, "rep");
  other = await makePerson(database);
  const board = await makeBoard(database);
  for (const [title, body] of Object.entries(BODIES)) await post(board, { title, body });
  const oneWay = await makeBoard(database, "one_way");
  await post(oneWay, { title: "Pelikan discount", body: "For us alone." });
  const members = await makeBoard(database, "members");
  await post(members, { title: "Kolibri for members", body: "Among us." });
  await post(board, { title: "Hidden albatross", body: "Rude.", listed: 0, hidden_at: now() });
});
afterAll(() => database.close());

async function post(board: { id: number }, values: Partial<NewRow<"idea">>) {
  const idea = await makeIdea(database, author, board, values);
  titles.set(idea.id, idea.title);
  await database.write((trx) => indexIdea(trx, idea.id));
  return idea;
}

async function comment(title: string, body: string, values: Partial<NewRow<"comment">> = {}) {
  const ideaId = [...titles].find(([, each]) => each === title)?.[0] ?? 0;
  return database.write(async (trx) => {
    const { id } = await trx
      .insertInto("comment")
      .values({
        ...{ idea_id: ideaId, author_id: author.id, body, body_html: "", created_at: now() },
        ...values,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await indexComment(trx, id);
    return id;
  });
}

async function search(q: string, viewer = visitor, filters: Partial<IdeaFilters> = {}) {
  const page = await listIdeas(database.read, viewer, { ...noFilters, q, ...filters }, null);
  return page.ideas.map((idea) => idea.title);
}

describe("a search", () => {
  it.each([
    ["pi-h", "Block ads with Pi-hole"],
    ["pihole", "Block ads with Pi-hole"],
    ["PI HOLE", "Block ads with Pi-hole"],
    ["uber", "Über die Straße hinaus liefern"],
    ["strasse", "Über die Straße hinaus liefern"],
    ["STRASSE UBER", "Über die Straße hinaus liefern"],
    ["gross", "Über die Straße hinaus liefern"],
    ["履歴", "Remember recipes"],
    ["歴", "Remember recipes"],
    ["csv export", "Export the order history"],
    ["hist", "Export the order history"],
    ['"csv"', "Export the order history"],
    ["NEAR(invoice", "Export the order history"],
  ])("for %s finds %s", async (q, title) => {
    expect(await search(q)).toContain(title);
  });

  it.each([
    '" OR * NEAR(',
    "' | & ! :*",
    "zz\\",
    "'",
    '"',
    "NOT",
    "*",
    "word_vector @@ '",
    "()",
    "-",
  ])("for %s takes it as words and nothing else", async (q) => {
    expect(await search(q)).toEqual([]);
  });

  it("has the idea with the words in its title first", async () => {
    await comment("Remember recipes", "The order history would do too.");
    expect(await search("order history")).toEqual(["Export the order history", "Remember recipes"]);
  });

  it("finds an idea by a word that stands in a comment alone", async () => {
    const id = await comment("Remember recipes", "My sister says zirkonia.");
    expect(await search("zirkonia")).toEqual(["Remember recipes"]);
    await database.write(async (trx) => {
      await trx.updateTable("comment").set({ deleted_at: now() }).where("id", "=", id).execute();
      await indexComment(trx, id);
    });
    expect(await search("zirkonia")).toEqual([]);
  });

  it("never finds an internal note or a hidden comment, for staff neither", async () => {
    await comment("Remember recipes", "Internal xylophone.", { internal: 1 });
    await comment("Remember recipes", "Hidden xylophone.", { hidden_at: now() });
    expect(await search("xylophone", rep)).toEqual([]);
  });

  it("finds what the viewer may see and nothing else", async () => {
    const found = async (viewer: Viewer) =>
      [
        ...(await search("pelikan", viewer)),
        ...(await search("kolibri", viewer)),
        ...(await search("albatross", viewer)),
      ].join();
    expect(await found(visitor)).toBe("");
    expect(await found(other)).toBe("Kolibri for members");
    expect(await found(author)).toBe("Pelikan discount,Kolibri for members");
    expect(await found(rep)).toBe("Pelikan discount,Kolibri for members");
  });

  it("does not find former words of an edited idea", async () => {
    const board = await makeBoard(database);
    const idea = await post(board, { title: "A tamper of titanium", body: "Light." });
    await database.write(async (trx) => {
      await trx
        .updateTable("idea")
        .set({ title: "A tamper of steel" })
        .where("id", "=", idea.id)
        .execute();
      await indexIdea(trx, idea.id);
    });
    expect(await search("titanium")).toEqual([]);
    expect(await search("steel")).toEqual(["A tamper of steel"]);
  });

  it("keeps to the other filters and the order asked for", async () => {
    const newest = await search("quieter", visitor, { order: "newest" });
    expect(newest).toEqual(["Quieter grinders at night", "Quieter grinders in the morning"]);
    expect(await search("quieter", visitor, { group: "closed" })).toEqual([]);
  });

  it("reads on page by page, every idea once", async () => {
    const board = await makeBoard(database);
    for (let made = 0; made < 45; made++) await post(board, { title: `Flamingo number ${made}` });
    const filters = { ...noFilters, q: "flamingo" };
    const first = await listIdeas(database.read, visitor, filters, null);
    const second = await listIdeas(database.read, visitor, filters, first.next);
    const third = await listIdeas(database.read, visitor, filters, second.next);
    const ids = [first, second, third].flatMap((page) => page.ideas.map((idea) => idea.id));
    expect(new Set(ids).size).toBe(45);
    expect(third).toMatchObject({ next: null, offset: 40, total: { count: 45, capped: false } });
  });
});

describe("what is similar to a title", () => {
  const similar = async (title: string, viewer: Viewer = visitor) =>
    (await findSimilar(database.read, viewer, title)).map((idea) => idea.title);

  it("is found while the last word is still being typed", async () => {
    expect(await similar("Export order hist")).toContain("Export the order history");
  });

  it("is found in other words and another order, best first", async () => {
    const found = await similar("Grinders that are quieter in the morning");
    expect(found.slice(0, 2)).toEqual([
      "Quieter grinders in the morning",
      "Quieter grinders at night",
    ]);
  });

  it("may be declined or delivered", async () => {
    const board = await makeBoard(database);
    const declined = await database.read
      .selectFrom("status")
      .selectAll()
      .where("status_key", "=", "declined")
      .executeTakeFirstOrThrow();
    await post(board, {
      title: "Baristas clock in on the display",
      ...{ status_id: declined.id, status_group: "closed" },
    });
    const [found] = await findSimilar(database.read, visitor, "Clock in baristas");
    expect(found).toMatchObject({ status: { key: "declined" }, myVote: null });
  });

  it("is nothing that the viewer may not see", async () => {
    expect(await similar("Pelikan discount")).toEqual([]);
    expect(await similar("Pelikan discount", author)).toEqual(["Pelikan discount"]);
  });

  it("is nothing for words that say nothing to each other", async () => {
    expect(await similar("The")).toEqual([]);
    expect(await similar("Umbrella holder")).toEqual([]);
    expect(await similar('" OR ')).toEqual([]);
  });
});
