import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { noFilters, orders } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { type ImportFiles, importCsv } from "~/features/intake/import/import-csv.server";
import { type Database, openDatabase } from "~db/connect.server";
import { bytesAlive } from "../support/bytes-alive";
import { visitor } from "../support/community";
import { engine, makeTestDatabase, type TestAddress } from "../support/database";
import { explainQueries } from "../support/explain";
import { generateImport } from "../support/generate-import";
import { countQueries } from "../support/query-counter";
import { upwell } from "../support/run-upwell";

/**
 * A running server and its readers live beside an import. What the process takes depends on how much
 * the collector lets lie, which is twice as much in Node 24 as in Node 20; what is alive after it
 * ran, on what the import keeps.
 */
const MOST_GROWTH_BYTES = 500e6;
const MOST_KEPT_BYTES = 10e6;
const ROWS_BETWEEN_LOOKS = 4_000;

/** PostgreSQL takes a small one: what its size could break is the same code. */
const size =
  engine === "sqlite"
    ? { ideas: 10_000, comments: 20_000, votes: 10_000 }
    : { ideas: 500, comments: 1_000, votes: 500 };

let folder: string;
let files: ImportFiles;
let address: TestAddress;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "upwell-import-"));
  files = { ...(await generateImport(folder, size)) };
  address = await makeTestDatabase();
});
afterAll(async () => {
  await address.remove();
  rmSync(folder, { recursive: true });
});

it("takes in ten thousand ideas with their discussions in flat memory, and counts them right", async () => {
  const database = await openDatabase({ url: address.url });
  const before = process.memoryUsage().rss;
  let growth = 0;
  let rows = 0;
  const alive: number[] = [];
  const began = Date.now();
  const report = await importCsv(database, files, {
    now: Date.UTC(2026, 5, 1),
    language: "en",
    currency: "EUR",
    names: { unnamed: "Imported member", board: "Imported" },
    onProblem: (problem) => expect.unreachable(JSON.stringify(problem)),
    onRow: () => {
      growth = Math.max(growth, process.memoryUsage.rss() - before);
      if (rows++ % ROWS_BETWEEN_LOOKS === 0) alive.push(bytesAlive());
    },
    dryRun: false,
  });
  await database.close();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.info(`${size.ideas} ideas and ${size.comments} comments in ${seconds} s on ${engine}`);
  expect([report.ideas.added, report.comments.added]).toEqual([size.ideas, size.comments]);
  expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
  // The first looks are at what is made once: prepared statements, compiled code.
  const [begin = 0, ...later] = alive.slice(1);
  if (engine === "sqlite") {
    expect(later.length).toBeGreaterThan(5);
    expect(Math.max(...later) - begin).toBeLessThan(MOST_KEPT_BYTES);
  }
  expect(await upwell(address.url, "doctor")).toMatchObject({ code: 0 });
}, 400_000);

/** A plan less the reading of tables that the query itself derives, which bear the idea's name. */
function withoutDerived(plan: string): string {
  return plan.replace(/CO-ROUTINE (\w+)([\s\S]*?)SCAN \1\b/g, "$2");
}

/** What a visitor does over the imported ideas, by name. */
function visits(database: Database) {
  const list = (change: Partial<typeof noFilters>) => async (db: Database["read"]) => {
    const first = await listIdeas(db, visitor, { ...noFilters, seed: 1_000, ...change }, null);
    expect(first.ideas.length).toBeGreaterThan(0);
    return first;
  };
  const title = database.read
    .selectFrom("idea")
    .select("title")
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  return [
    ...orders
      .filter((order) => order !== "answered")
      .map((order) => ({ name: `the order ${order}`, visit: list({ order }) })),
    {
      name: "a search",
      visit: async (db: Database["read"]) => list({ q: (await title).title })(db),
    },
    {
      name: "similar ideas",
      visit: async (db: Database["read"]) => findSimilar(db, visitor, (await title).title),
    },
  ];
}

it("pages, searches and compares over what it took in with few queries and without a scan of it", async () => {
  const database = await openDatabase({ url: address.url });
  try {
    for (const { name, visit } of visits(database)) {
      const queries = await countQueries(database.read, visit);
      expect(queries, name).toBeLessThanOrEqual(14);
      const plans = (await explainQueries(database.read, visit)).map(withoutDerived);
      // A table as small as PostgreSQL's here is scanned because that is quicker; its plans at size
      // are in tests/ideas/list-plans.test.ts.
      if (engine === "sqlite") {
        expect(plans.join("\n"), name).not.toMatch(/SCAN (idea|search_entry|comment|vote)\b/);
      }
    }
  } finally {
    await database.close();
  }
});
