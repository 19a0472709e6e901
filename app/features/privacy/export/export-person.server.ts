import { setImmediate } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { now } from "~/platform/clock";
import { picturePath } from "~/platform/picture";
import type { Db } from "~db/connect.server";
import { type OwnTable, ownTables } from "./own-table";

const AT_ONCE = 200;

type Row = Record<string, unknown>;

/**
 * All that is a person's as the parts of one JSON text, a section for each table. It holds a page of
 * rows at a time, however much there is.
 */
export async function* exportPerson(
  db: Db,
  personId: number,
  community: { name: string; publicUrl: string },
): AsyncGenerator<string> {
  const head = { community, exported_at: new Date(now()).toISOString() };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)}`;
  for (const own of ownTables) {
    yield `,\n "${own.section}": [`;
    let first = true;
    for await (const row of rowsOf(db, own, personId)) {
      yield `${first ? "" : ","}\n  ${JSON.stringify(row)}`;
      first = false;
    }
    yield first ? "]" : "\n ]";
  }
  yield "\n}\n";
}

/** In the order of their key, page by page; between two pages others have their turn. */
async function* rowsOf(db: Db, own: OwnTable, personId: number): AsyncGenerator<Row> {
  let after: unknown[] | null = null;
  for (;;) {
    const { rows } = await pageOf(own, personId, after).execute(db);
    for (const row of rows) yield readable(row, own);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = own.order.map((_, index) => last[keyName(index)]);
    await setImmediate();
  }
}

function pageOf(own: OwnTable, personId: number, after: unknown[] | null): RawBuilder<Row> {
  const { table, columns, worked = {}, whose, order } = own;
  const keys = sql.join(order.map((column) => sql.ref(column)));
  const shown = [
    ...columns.map((column) => sql.ref(column)),
    ...Object.entries(worked).map(
      ([name, text]) => sql`${about(text, personId)} as ${sql.ref(name)}`,
    ),
    ...order.map((column, index) => sql`${sql.ref(column)} as ${sql.ref(keyName(index))}`),
  ];
  const further = after === null ? sql`` : sql` and (${keys}) > (${sql.join(after)})`;
  return sql<Row>`select ${sql.join(shown)} from ${sql.table(table)}
    where (${about(whose, personId)})${further} order by ${keys} limit ${AT_ONCE}`;
}

/** The text of a condition of ours, with the person's number at each `?`. */
function about(text: string, personId: number): RawBuilder<unknown> {
  const parts = text.split("?").map((part) => sql.raw(part));
  return sql.join(parts, sql`${personId}`);
}

const keyName = (index: number) => `key_${index}`;

/** Times as dates, and nothing that only the paging needed. */
function readable(row: Row, { order }: OwnTable): Row {
  const keys = new Set(order.map((_, index) => keyName(index)));
  const kept = Object.entries(row).filter(([name]) => !keys.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, inWords(name, value)]));
}

function inWords(name: string, value: unknown): unknown {
  if (name === "details" || name === "fields") return JSON.parse(String(value));
  if (name === "address_of_picture") return value && picturePath(String(value), "large");
  const isTime = name.endsWith("_at") && typeof value === "number";
  return isTime ? new Date(value).toISOString() : value;
}
