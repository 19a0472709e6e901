import { sql } from "kysely";
import type { Database } from "~db/connect.server";

/** The tables of the schema as the database itself names them, without what an engine adds. */
export async function listTables(database: Database): Promise<string[]> {
  const tables = await everyTable(database);
  return tables.filter((table) => !/^(search_index|sqlite_|migration_lock$)/.test(table));
}

/** Also the tables behind the search index, which hold words too. */
export async function everyTable(database: Database): Promise<string[]> {
  const { rows } =
    database.engine === "sqlite"
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
          database.read,
        )
      : await sql<{ name: string }>`
          select table_name as name from information_schema.tables
          where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(
          database.read,
        );
  return rows.map((row) => row.name).sort();
}

/** Where a text stands in the database, as `table: the row`, in lower case and whatever the column. */
export async function findInTables(database: Database, texts: readonly string[]) {
  const found: string[] = [];
  for (const table of await everyTable(database)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
      database.read,
    );
    for (const row of rows) {
      const line = Object.values(row).map(inLetters).join(" | ");
      for (const text of texts) if (line.includes(text)) found.push(`${text} in ${table}: ${line}`);
    }
  }
  return found;
}

function inLetters(value: unknown): string {
  return (Buffer.isBuffer(value) ? value.toString("latin1") : String(value)).toLowerCase();
}
