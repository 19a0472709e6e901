import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "~db/connect.server";

/** What may change by merely asking: the counters of limits, a session moved on, what was begun. */
const PASSING = new Set(["rate_limit", "session", "intent", "job", "migration", "migration_lock"]);

/** A hash over all rows of all tables that a refused request must not touch. */
export async function hashOfDatabase(database: Database): Promise<string> {
  const tables = await database.read.introspection.getTables();
  const hash = createHash("sha256");
  for (const { name } of tables.sort((left, right) => left.name.localeCompare(right.name))) {
    if (PASSING.has(name) || name.startsWith("search_index")) continue;
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.read);
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    hash.update(`${name}\n${lines.join("\n")}\n`);
  }
  return hash.digest("hex");
}
