import { dirname } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "~db/connect.server";
import { engine } from "../support/database";
import { generateImport } from "../support/generate-import";
import { upwell } from "../support/run-upwell";
import { emptyCommunities, exported, type Files, makeFolder } from "./round-trip";

/** Few are enough to find what is wrong; docs/export.md has what ten thousand took. */
const ideas = Number(process.env["UPWELL_ROUND_TRIP_IDEAS"] ?? 30);
const size = { ideas, comments: ideas * 2, votes: ideas };

const empty = emptyCommunities();

async function timed<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
  const before = process.memoryUsage.rss();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const [began, worked] = [Date.now(), process.cpuUsage()];
  const result = await run();
  clearInterval(looking);
  const { user, system } = process.cpuUsage(worked);
  const seconds = [(Date.now() - began) / 1e3, (user + system) / 1e6].map((each) =>
    each.toFixed(1),
  );
  const megabytes = ((most - before) / 1e6).toFixed(0);
  console.info(`${what}: ${seconds.join(" s, of the processor ")} s, ${megabytes} MB above`);
  return result;
}

/** Takes the files in and everything out again. */
async function through(url: string, folder: string): Promise<Files> {
  const [name] = url.split(":");
  const taken = await timed(`import on ${name}`, () => upwell(url, "import", "csv", folder));
  expect(taken, taken.out + taken.complaints).toMatchObject({ code: 0 });
  return timed(`export on ${name}`, () => exported(url));
}

it("hands a community on from engine to engine, equal to the byte", async () => {
  const { ideas: generated } = await generateImport(makeFolder(), size);
  const first = await empty.makeSqlite();
  const { folder = "", ...before } = await through(first, dirname(generated));
  const database = await openDatabase({ url: first });
  const { answers } = await database.read
    .selectFrom("idea_field_value")
    .select((select) => select.fn.countAll<number>().as("answers"))
    .executeTakeFirstOrThrow();
  await database.close();
  expect(answers).toBeGreaterThan(ideas / 2);
  let from = folder;
  const second = await empty.make();
  const stops = engine === "sqlite" ? [second] : [second, await empty.makeSqlite()];
  for (const url of stops) {
    const { folder: next = "", ...after } = await through(url, from);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, text] of Object.entries(after))
      expect(text === before[name], name).toBe(true);
    expect(await upwell(url, "doctor")).toMatchObject({ code: 0 });
    from = next;
  }
}, 1_800_000);
