import { sql } from "kysely";
import type { Database } from "../connect.server";

/** The setting that tells a demo database from that of a real community. */
const MARK = "demo";

/** `begun` is a filling that was interrupted; `other` a community that is not the demo. */
export type DemoState = "empty" | "begun" | "filled" | "other";

export async function demoState(database: Database): Promise<DemoState> {
  const tables = await database.schemaOwner.introspection.getTables();
  if (!tables.some((table) => table.name === "setting")) return "empty";
  const mark = await database.read
    .selectFrom("setting")
    .select("value")
    .where("name", "=", MARK)
    .executeTakeFirst();
  if (mark) return JSON.parse(mark.value) === "filled" ? "filled" : "begun";
  const person = await database.read.selectFrom("person").select("id").limit(1).executeTakeFirst();
  const setting = await database.read.selectFrom("setting").select("name").limit(1).execute();
  return person || setting.length > 0 ? "other" : "empty";
}

export async function markDemo(database: Database, state: "begun" | "filled"): Promise<void> {
  const value = JSON.stringify(state);
  await database.write((trx) =>
    trx
      .insertInto("setting")
      .values({ name: MARK, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute(),
  );
}

/** Drops every table of a demo database; migrating makes them anew, so that ideas count from 1. */
export async function forgetDemo(database: Database): Promise<void> {
  if (!["begun", "filled"].includes(await demoState(database))) {
    throw new Error("only a demo database may be thrown away");
  }
  const onSqlite = database.engine === "sqlite";
  // Tables refer to newer ones too, such as a tag to its group: no order would do.
  if (onSqlite) await sql`pragma foreign_keys = off`.execute(database.schemaOwner);
  try {
    for (const name of await listTables(database)) {
      const cascade = onSqlite ? sql`` : sql` cascade`;
      await sql`drop table if exists ${sql.table(name)}${cascade}`.execute(database.schemaOwner);
    }
  } finally {
    if (onSqlite) await sql`pragma foreign_keys = on`.execute(database.schemaOwner);
  }
}

async function listTables(database: Database): Promise<string[]> {
  const query =
    database.engine === "postgres"
      ? sql<{ name: string }>`select tablename as name from pg_tables
          where schemaname = current_schema()`
      : sql<{ name: string }>`select name from sqlite_schema
          where type = 'table' and name not like 'sqlite_%' and name not like 'search_index_%'
          order by rowid desc`;
  return (await query.execute(database.schemaOwner)).rows.map((row) => row.name);
}
