import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "~/features/ideas/idea-list";
import { indexComment, indexIdea, unindexIdea } from "~/features/ideas/index-idea.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { suggest } from "~/features/ideas/suggest.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";

let database: Database;
let anna: Viewer & { id: number };
let inside: Viewer;
let board: Awaited<ReturnType<typeof makeBoard>>;

beforeAll(async () => {
  database = await openTestDatabase();
  anna = await makePerson(database, "member", { name: "Anna" });
  inside = await makePerson(database);
  board = await makeBoard(database);
  const first = await post(board, { title: "A longer hose", excerpt: "The <b>hose</b> is short." });
  await post(board, { title: "Louder timers", body: "The kitchen is loud." });
  await comment(first.id, `${"Before that, much was said. ".repeat(20)}The *Verchromung* peels.`);
  const members = await makeBoard(database, "members");
  await post(members, { title: "Quittenkompott dispenser", body: "Psst." });
  await post(board, { title: "Rude wastlgruber", listed: 0, hidden_at: now() });
});
afterAll(() => database.close());

async function post(on: { id: number }, values: Partial<NewRow<"idea">>) {
  const idea = await makeIdea(database, anna, on, values);
  await database.write((trx) => indexIdea(trx, idea.id));
  return idea;
}

function comment(ideaId: number, body: string, values: Partial<NewRow<"comment">> = {}) {
  return database.write(async (trx) => {
    const { id } = await trx
      .insertInto("comment")
      .values({
        ...{ idea_id: ideaId, author_id: anna.id, body, body_html: "", created_at: now() },
        ...values,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await indexComment(trx, id);
  });
}

const search = (q: string, viewer: Viewer = visitor, literal = false) =>
  listIdeas(database.read, viewer, { ...noFilters, q, literal }, null);

describe("a search says where it found an idea", () => {
  it("by the comment that holds the words, marked, with who wrote it", async () => {
    const { ideas, search: report } = await search("verchromung");
    const hit = report?.hits[0];
    expect(hit?.ideaId).toBe(ideas[0]?.id);
    expect(hit?.comment?.by).toBe("Anna");
    expect(hit?.comment?.text).toContainEqual({ text: "Verchromung", marked: true });
    expect(hit?.comment?.text.map(({ text }) => text).join("").length).toBeLessThan(200);
  });

  it("by the words in its title and text, as they stand there", async () => {
    const { search: report } = await search("HOSE");
    expect(report?.hits).toMatchObject([
      {
        title: [{ text: "A longer " }, { text: "hose", marked: true }],
        excerpt: [{ text: "The <b>" }, { text: "hose", marked: true }, { text: "</b> is short." }],
        comment: null,
      },
    ]);
  });
});

describe("what is corrected", () => {
  it("is named, and the words as typed can be had alone", async () => {
    const { ideas, search: report } = await search("lodner timres");
    expect(report?.correction).toBe(null);
    expect(ideas).toEqual([]);
    const meant = await search("luoder timres");
    expect(meant.search?.correction).toEqual({
      used: "Louder timers",
      written: "luoder timres",
      literal: 0,
    });
    expect((await search("luoder timres", visitor, true)).ideas).toEqual([]);
  });

  it.each([
    ...["quittenkompot", "quittenkompott", "quittenkmopott", "quittenkompottdispensre"],
    ...["wastlgrubre", "wastlgurber"],
  ])("never tells a visitor what only others may see: %s", async (q) => {
    const { ideas, search: report } = await search(q);
    expect([ideas, report?.correction]).toEqual([[], null]);
    expect(await suggest(database.read, visitor, q.slice(0, -1))).toEqual({
      words: [],
      ideas: [],
    });
  });

  it("is what a member may see, for a member", async () => {
    expect((await search("quittenkompot", inside)).ideas).toHaveLength(1);
    expect((await search("quittenkmopott", inside)).search?.correction?.used).toBe(
      "Quittenkompott",
    );
  });

  it("is not a number or a short word", async () => {
    for (const q of ["hsoe1", "a1b2c3", "hos hsx"]) {
      expect((await search(q)).search?.correction).toBe(null);
    }
  });

  it("helps to find what is similar to a misspelt title", async () => {
    const similar = await findSimilar(database.read, visitor, "Luoder tiemrs");
    expect(similar.map(({ title }) => title)).toEqual(["Louder timers"]);
  });
});

describe("a search that finds nothing", () => {
  it("names the searches with one word less that do", async () => {
    expect((await search("longer hose xzzzy")).search?.fewer).toEqual(["longer hose"]);
  });
});

describe("suggestions", () => {
  it("finish the last word from titles, and name the ideas", async () => {
    const found = await suggest(database.read, visitor, "louder ti");
    expect(found.words).toEqual(["louder timers"]);
    expect(found.ideas).toMatchObject([{ title: "Louder timers", voteCount: 0 }]);
  });

  it("begin with what the words were meant to be", async () => {
    expect((await suggest(database.read, visitor, "luoder")).words).toEqual(["Louder"]);
  });
});

describe("the vocabulary", () => {
  const known = async (word: string) =>
    database.read
      .selectFrom("search_word")
      .select(["id", "entry_count"])
      .where("word", "=", word)
      .executeTakeFirst();

  it("counts the entries with a word, and forgets it with the last of them", async () => {
    const [one, two] = [
      await post(board, { title: "Oktopusarme" }),
      await post(board, { title: "Oktopusarme again" }),
    ];
    const word = await known("oktopusarme");
    expect(word?.entry_count).toBe(2);
    for (const { id } of [one, two]) await database.write((trx) => unindexIdea(trx, id));
    expect(await known("oktopusarme")).toBeUndefined();
    const left = await database.read
      .selectFrom("search_word_deletion")
      .select("deletion")
      .where("word_id", "=", word?.id ?? 0)
      .execute();
    expect(left).toEqual([]);
  });

  it("changes with the words of an idea", async () => {
    const idea = await post(board, { title: "Zwiebelschneider" });
    await database.write(async (trx) => {
      await trx
        .updateTable("idea")
        .set({ title: "Gurkenschneider" })
        .where("id", "=", idea.id)
        .execute();
      await indexIdea(trx, idea.id);
    });
    expect(await known("zwiebelschneider")).toBeUndefined();
    expect((await known("gurkenschneider"))?.entry_count).toBe(1);
  });
});

describe("the cost of a search", () => {
  it("is a constant number of queries, and none reads a whole table", async () => {
    const cost = (q: string) =>
      countQueries(database.read, (db) => listIdeas(db, visitor, { ...noFilters, q }, null));
    expect(await cost("hose")).toBeLessThanOrEqual(16);
    expect(
      await cost("luoder timres of the kitchen and much more that nobody said"),
    ).toBeLessThanOrEqual(16);
    expect(await cost("luoder timres")).toBeLessThanOrEqual(20);
    const plans = await explainQueries(database.read, (db) =>
      listIdeas(db, visitor, { ...noFilters, q: "luoder timres" }, null),
    );
    // So few rows PostgreSQL reads as a whole, because that is quicker.
    if (engine === "sqlite") {
      expect(plans.join("\n")).not.toMatch(
        /SCAN (idea|search_entry|search_word\w*|comment|person)\b/,
      );
      // What holds the words on a page is read from its ideas, not from all that match.
      expect(plans.join("\n")).toMatch(/search_entry USING INDEX search_entry_idea/);
    }
  });
});
