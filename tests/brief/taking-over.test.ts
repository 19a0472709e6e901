import { Migrator, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBrief, readBriefAt } from "~/features/brief/brief-rows.server";
import type { Database } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";
import { migrations } from "~db/migrations";
import { openEmptyDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openEmptyDatabase();
  const migrator = new Migrator({
    db: database.schemaOwner,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  const { error } = await migrator.migrateTo("0052-roadmap-facts");
  if (error) throw error;
});
afterAll(() => database.close());

const BEFORE = "## Problem\n\nIt hums.";
const NOW = "## Problem\n\nIt hums.\n\n## Proposal\n\nA rubber foot.";
const HTML = "<h4>Problem</h4>\n<p>It hums.</p>\n<h4>Proposal</h4>\n<p>A rubber foot.</p>";

describe("a plan that was written as one text", () => {
  it("has the same words in sections afterwards, in every version", async () => {
    const owner = database.schemaOwner;
    await sql`insert into person (id, name, handle, handle_folded, role, created_at)
      values (7, 'Mara', 'mara', 'mara', 'product', 1)`.execute(owner);
    await sql`insert into roadmap_item
      (id, title, body, body_html, horizon, version, created_at, updated_at)
      values (5, 'A quieter pump', ${NOW}, ${HTML}, 'now', 2, 1, 1)`.execute(owner);
    await sql`insert into roadmap_item_revision
      (roadmap_item_id, version, title, summary, body, editor_id, created_at)
      values (5, 1, 'A pump', '', ${BEFORE}, 7, 1), (5, 2, 'A quieter pump', '', ${NOW}, 7, 2)`.execute(
      owner,
    );
    await migrateToLatest(database);
    const brief = await readBrief(database.read, 5);
    expect(brief.problem).toEqual({
      body: "It hums.",
      html: "<p>It hums.</p>",
      authors: [[7, 8]],
      version: 1,
    });
    expect(brief.proposal).toMatchObject({ body: "A rubber foot.", version: 2 });
    const first = await readBriefAt(database.read, 5, 1);
    expect([first.problem.body, first.proposal.body]).toEqual(["It hums.", ""]);
  });
});
