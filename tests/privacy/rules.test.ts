import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erasureRules } from "~/features/privacy/erasure-rules";
import { keptOut } from "~/features/privacy/export/kept-out";
import { ownTables } from "~/features/privacy/export/own-table";
import type { Database } from "~db/connect.server";
import { listTables } from "../support/all-tables";
import { openTestDatabase } from "../support/database";

let database: Database;
let tables: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  tables = await listTables(database);
});
afterAll(() => database.close());

describe("every table of the schema", () => {
  it("has a rule of what an erasure does to it", () => {
    const without = tables.filter((table) => !erasureRules[table]);
    expect(
      without,
      "Decide what becomes of a person in these tables, do it in a step under app/features/privacy/erase/ (text columns: a line in text-places.ts), and say it in erasure-rules.ts",
    ).toEqual([]);
    expect(Object.keys(erasureRules).filter((table) => !tables.includes(table))).toEqual([]);
  });

  it("is in the file that a person takes away, or kept out of it for a reason", () => {
    const sections = new Set(ownTables.map((own) => own.table));
    const told = (table: string) => sections.has(table) !== Boolean(keptOut[table]);
    expect(
      tables.filter((table) => !told(table)),
      "List what is somebody's in app/features/privacy/export/own-table.ts, or the reason why nothing is in kept-out.ts",
    ).toEqual([]);
  });
});
