import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "~db/connect.server";
import { engine } from "../support/database";

/** What may change by merely asking: the counters of limits, a session moved on, what was begun. */
const PASSING = new Set(["rate_limit", "session", "intent", "job", "migration", "migration_lock"]);

const tables = new WeakMap<Database, string[]>();

/** A hash over all rows of all tables that a refused request must not touch. */
export async function hashOfDatabase(database: Database): Promise<string> {
  const names = tables.get(database) ?? (await listTables(database));
  tables.set(database, names);
  const hash = createHash("sha256");
  const texts =
    engine === "postgres" ? await readAtOnce(database, names) : readEach(database, names);
  for await (const text of texts) hash.update(`${text}\n`);
  return hash.digest("hex");
}

async function listTables(database: Database): Promise<string[]> {
  const all = await database.read.introspection.getTables();
  return all
    .map(({ name }) => name)
    .filter((name) => !PASSING.has(name) && !name.startsWith("search_index"))
    .sort();
}

async function* readEach(database: Database, names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.read);
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    yield `${name}\n${lines.join("\n")}`;
  }
}

/** A trip to the server for each table would take most of the time of the tests that ask for it. */
async function readAtOnce(database: Database, names: readonly string[]): Promise<string[]> {
  const parts = names.map(
    (name) =>
      sql`select ${sql.lit(name)} as name, md5(string_agg(t::text, '|' order by t::text)) as rows from ${sql.table(name)} t`,
  );
  const query = sql<{ name: string; rows: string }>`${sql.join(parts, sql` union all `)}`;
  const { rows } = await query.execute(database.read);
  return rows.map((row) => `${row.name} ${row.rows}`).sort();
}
