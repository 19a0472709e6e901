import { sql } from "kysely";
import type { Database } from "~db/connect.server";

const OLDEST_POSTGRES = 140_000;
const MOST_PROBLEMS = 20;

export interface EngineReport {
  /** Such as "SQLite 3.51.3". */
  version: string;
  problems: string[];
}

/** Whether the database engine is new enough, and whether what it stored is whole. */
export function checkEngine(database: Database): Promise<EngineReport> {
  return database.engine === "postgres" ? checkPostgres(database) : checkSqlite(database);
}

async function checkSqlite(database: Database): Promise<EngineReport> {
  const ask = async (query: string) =>
    (await sql.raw<Record<string, unknown>>(query).execute(database.read)).rows;
  const first = (row: Record<string, unknown> | undefined) => String(Object.values(row ?? {})[0]);
  const damage = (await ask(`pragma integrity_check(${MOST_PROBLEMS})`))
    .map(first)
    .filter((line) => line !== "ok")
    .map((line) => `The file is damaged: ${line}. Restore a backup.`);
  const orphans = (await ask("pragma foreign_key_check"))
    .slice(0, MOST_PROBLEMS)
    .map(
      (row) => `Row ${row["rowid"]} of ${row["table"]} refers to a ${row["parent"]} that is gone.`,
    );
  const journal = first((await ask("pragma journal_mode"))[0]);
  const mode = journal === "wal" ? [] : [`The journal mode is ${journal} and should be WAL.`];
  const version = first((await ask("select sqlite_version()"))[0]);
  return { version: `SQLite ${version}`, problems: [...damage, ...orphans, ...mode] };
}

async function checkPostgres(database: Database): Promise<EngineReport> {
  const { rows } = await sql<{ name: string; number: number; encoding: string }>`
    select current_setting('server_version') as name,
      current_setting('server_version_num')::integer as number,
      current_setting('server_encoding') as encoding`.execute(database.read);
  const problems = rows.flatMap(({ name, number, encoding }) => [
    ...(number < OLDEST_POSTGRES ? [`PostgreSQL ${name} is too old; 14 or newer is needed.`] : []),
    ...(encoding === "UTF8" ? [] : [`The database is encoded in ${encoding} and should be UTF8.`]),
  ]);
  return { version: `PostgreSQL ${rows[0]?.name}`, problems };
}
