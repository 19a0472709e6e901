import { expect, it } from "vitest";
import { noFilters, orders } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { systemViewer } from "~/features/people/viewer";
import { openDatabase } from "~db/connect.server";
import { fillDemo } from "~db/demo/fill";
import { engine } from "../support/database";
import { upwell } from "../support/run-upwell";
import { ODD_TEXTS, writeOddThings } from "./odd-things";
import { emptyCommunities, type Files, passOn } from "./round-trip";

const NOW = Date.UTC(2026, 4, 20, 9);
const empty = emptyCommunities();

/** The titles of each order's first page, whatever the numbers of the ideas are. */
async function firstPages(url: string) {
  const database = await openDatabase({ url });
  const pages: Record<string, unknown> = {};
  for (const order of orders) {
    const filters = { ...noFilters, order, seed: 0 };
    const { ideas, total } = await listIdeas(database.read, systemViewer("en"), filters, null);
    pages[order] = [total.count, ...ideas.map((idea) => [idea.title, idea.voteCount])];
  }
  await database.close();
  return pages;
}

async function fill(url: string): Promise<void> {
  const database = await openDatabase({ url });
  await fillDemo(database, { now: NOW, seed: 1 });
  await database.close();
}

const KEEPER = /[\w.]+@brasa\.example/g;
const ITEM = /\w{10}-item-\d+;?|;\w{10}-item-\d+/g;

/**
 * Who is of the company in one community is not in another, where nobody looks after an account yet;
 * and items of the roadmap, on which deals hang, come in no file.
 */
function ofAnother(files: Files): Files {
  const names = ["accounts.csv", "deals.csv"];
  const blank = names.map((name) => [name, files[name]?.replace(KEEPER, "").replace(ITEM, "")]);
  return { ...files, ...Object.fromEntries(blank) };
}

it("gives an empty community, on the other engine too, the same ideas, votes, comments and people", async () => {
  const first = await empty.makeSqlite();
  await fill(first);
  const second = await empty.make();
  const there = await passOn(first, second);
  expect(Object.keys(there.before)).toEqual([
    "account_fields.csv",
    "accounts.csv",
    "comments.csv",
    "deals.csv",
    "fields.csv",
    "ideas.csv",
    "people.csv",
    "votes.csv",
  ]);
  expect(there.before["accounts.csv"]).toContain("field: Main machine");
  expect(there.before["deals.csv"]).toMatch(/\w{10}-idea-\d+/);
  expect(there.after).toEqual(ofAnother(there.before));
  expect(await firstPages(second)).toEqual(await firstPages(first));
  expect(await upwell(second, "doctor")).toMatchObject({ code: 0 });
  if (engine === "sqlite") return;
  const third = await empty.makeSqlite();
  const back = await passOn(second, third);
  expect(back.after).toEqual(ofAnother(there.before));
  expect(await upwell(third, "doctor")).toMatchObject({ code: 0 });
}, 120_000);

it("keeps odd texts to the byte, and what nobody may know unknown", async () => {
  const first = await empty.make();
  const database = await openDatabase({ url: first });
  await writeOddThings(database);
  await database.close();
  // Counters and search entries as the product would have kept them.
  await upwell(first, "doctor", "--repair");
  const second = await empty.make();
  const { before, after } = await passOn(first, second);
  expect(after).toEqual(before);
  expect(await upwell(second, "doctor")).toMatchObject({ code: 0 });
  const taken = await openDatabase({ url: second });
  const ideas = await taken.read.selectFrom("idea").selectAll().orderBy("id").execute();
  expect(ideas.slice(0, ODD_TEXTS.length).map((idea) => [idea.title, idea.body])).toEqual(
    ODD_TEXTS.map((text) => [text, text]),
  );
  const boards = await taken.read.selectFrom("board").select(["name", "access"]).execute();
  expect(boards).toEqual([
    { name: "Same name", access: "public" },
    { name: "Same name", access: "one_way" },
  ]);
  const left = ideas.find((idea) => idea.title === "Withdrawn");
  const author = await taken.read
    .selectFrom("person")
    .select("handle")
    .where("id", "=", left?.author_id ?? 0)
    .executeTakeFirst();
  expect(author?.handle).toMatch(/^nobody/);
  expect(before["votes.csv"]).not.toContain("left@example.com");
  await taken.close();
}, 60_000);
