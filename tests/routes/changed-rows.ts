import { sql } from "kysely";
import type { Database } from "~db/connect.server";
import { listTables } from "../support/all-tables";
import { engine } from "../support/database";

/** What may change by merely asking: the counters of limits, a session moved on, what was begun. */
const PASSING = new Set(["rate_limit", "session", "intent", "job", "migration"]);

const ACTS = ["insert", "update", "delete"] as const;

/**
 * From here on the database itself writes down each row that is added, changed or removed in any
 * table that a refused request must not touch, also one that is changed into itself or changed back.
 */
export async function watchRows(database: Database): Promise<void> {
  const names = (await listTables(database)).filter((name) => !PASSING.has(name));
  await database.write(async (trx) => {
    const run = (text: string) => sql.raw(text).execute(trx);
    await run("create table changed_row (act text not null)");
    if (engine === "postgres") await run(NOTE);
    for (const name of names) for (const act of ACTS) await run(noteOn(name, act));
  });
}

export async function forgetChanges(database: Database): Promise<void> {
  await database.write((trx) => sql`delete from changed_row`.execute(trx));
}

/** Every change since the last ones were forgotten, as `insert idea`. */
export async function changedRows(database: Database): Promise<string[]> {
  const { rows } = await sql<{ act: string }>`select act from changed_row`.execute(database.read);
  return rows.map(({ act }) => act);
}

const NOTE = `create function note_change() returns trigger language plpgsql as $$
  begin insert into changed_row values (lower(tg_op) || ' ' || tg_table_name); return null; end $$`;

function noteOn(name: string, act: (typeof ACTS)[number]): string {
  const head = `create trigger note_${act}_${name} after ${act} on "${name}" for each row`;
  return engine === "postgres"
    ? `${head} execute function note_change()`
    : `${head} begin insert into changed_row values ('${act} ${name}'); end`;
}
