import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ImportFiles, importCsv } from "~/features/intake/import/import-csv.server";
import { openDatabase } from "~db/connect.server";
import { engine, makeTestDatabase, type TestAddress } from "../support/database";
import { generateImport } from "../support/generate-import";
import { upwell } from "../support/run-upwell";

/** A running server and its readers live beside an import; what one batch holds in memory is small. */
const MOST_GROWTH_BYTES = 200e6;

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
  const began = Date.now();
  const report = await importCsv(database, files, {
    now: Date.UTC(2026, 5, 1),
    language: "en",
    names: { unnamed: "Imported member", board: "Imported" },
    onProblem: (problem) => expect.unreachable(JSON.stringify(problem)),
    onRow: () => {
      growth = Math.max(growth, process.memoryUsage.rss() - before);
    },
    dryRun: false,
  });
  await database.close();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.info(`${size.ideas} ideas and ${size.comments} comments in ${seconds} s on ${engine}`);
  expect([report.ideas.added, report.comments.added]).toEqual([size.ideas, size.comments]);
  expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
  expect(await upwell(address.url, "doctor")).toMatchObject({ code: 0 });
}, 400_000);
