import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { exportPerson } from "~/features/privacy/export/export-person.server";
import { now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import { bytesAlive } from "../support/bytes-alive";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { makeScratchFolder } from "../support/scratch";
import { LETTERS, MANY, makeBusyPerson } from "./busy-person";

/** The longest page, that of mails, holds under two megabytes. */
const MOST_KEPT_BYTES = 4e6;
const BYTES_BETWEEN_LOOKS = 2e6;
const MOST_STATEMENTS_AT_ONCE = 200;

let database: Database;
let person: { id: number };
let folder: string;

beforeAll(async () => {
  folder = makeScratchFolder();
  database = await openTestDatabase();
  person = await makeBusyPerson(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Counts how often others had their turn, at most once for each time that it is called. */
function turnCounter() {
  const counter = { turns: 0, waits: false };
  return {
    count() {
      if (counter.waits) return;
      counter.waits = true;
      setImmediate(() => {
        counter.waits = false;
        counter.turns++;
      });
    },
    turns: () => counter.turns,
  };
}

/** Writes the file, and says how much more was in memory at any time than at first. */
async function exportTo(path: string, onPart: () => void): Promise<number> {
  const community = { name: "Test", publicUrl: "http://localhost" };
  const file = openSync(path, "w");
  const alive: number[] = [];
  let bytes = 0;
  for await (const part of exportPerson(database.read, person.id, community)) {
    bytes += writeSync(file, part);
    onPart();
    if (bytes >= alive.length * BYTES_BETWEEN_LOOKS) alive.push(bytesAlive());
  }
  closeSync(file);
  return Math.max(...alive) - (alive[0] ?? 0);
}

describe("somebody who took part for years", () => {
  it("gets one whole file, made a page at a time, between which others have their turn", async () => {
    const path = join(folder, "mine.json");
    const others = turnCounter();
    const kept = await exportTo(path, others.count);
    const text = readFileSync(path, "utf8");
    const told = JSON.parse(text) as Record<string, unknown[]>;
    expect(Object.keys(MANY).map((section) => [section, told[section]?.length])).toEqual(
      Object.entries(MANY),
    );
    const votes = told["vote"] as { idea_id: number }[];
    expect(new Set(votes.map((vote) => vote.idea_id)).size).toBe(MANY.vote);
    expect(text.length).toBeGreaterThan(MANY.mail * LETTERS);
    expect(kept).toBeLessThan(MOST_KEPT_BYTES);
    expect(others.turns()).toBeGreaterThan(MANY.mail / 200);
  });

  it("is erased in short transactions, between which others have their turn", async () => {
    const due = { erasure_at: now() - 1, erasure_texts: 1 as const };
    await database.write((trx) =>
      trx.updateTable("person").set(due).where("id", "=", person.id).execute(),
    );
    const others = turnCounter();
    const statements: number[] = [];
    const watched: Database = {
      ...database,
      async write(work) {
        const results: Awaited<ReturnType<typeof work>>[] = [];
        const count = await database.write((trx) =>
          countQueries(trx, async (counted) => void results.push(await work(counted as Trx))),
        );
        statements.push(count);
        others.count();
        return results.at(-1) as (typeof results)[number];
      },
    };
    await erasePerson(watched, { personId: person.id });
    const { read } = database;
    expect(await read.selectFrom("mail").select("id").execute()).toEqual([]);
    expect(await read.selectFrom("follow").select("person_id").execute()).toEqual([]);
    expect(statements.length).toBeGreaterThan(MANY.mail / 100);
    expect(Math.max(...statements)).toBeLessThan(MOST_STATEMENTS_AT_ONCE);
    expect(others.turns()).toBeGreaterThanOrEqual(statements.length - 1);
  });
});
