import { setImmediate as nextTurn } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { carryAuthors } from "~/features/brief/authors";
import { readAuthors } from "~/features/brief/brief-rows.server";
import { indexComment, indexIdea } from "~/features/ideas/index-idea.server";
import { indexAnswer, indexQuestion } from "~/features/questions/question-words.server";
import type { Db, Trx } from "~db/connect.server";
import type { Erasing, ErasureStep } from "./erasing";
import { type TextPlace, textPlaces } from "./text-places";
import { forgetIn, forgetInOwn, marksOf } from "./traces";

type Row = Record<string, string | number | null>;

/** How many rows are looked through at once: a few milliseconds. */
const STRIDE = 500;

/**
 * The handle and the address of the person no longer stand in anybody's text, nor their name in what
 * they wrote themselves. What is found by the search changes with it.
 */
export const forgetInTexts: ErasureStep = async (erasing) => {
  for (const place of textPlaces) await forgetInPlace(erasing, place);
};

async function forgetInPlace(erasing: Erasing, place: TextPlace): Promise<void> {
  const { database } = erasing;
  const last = await lastOf(database.read, place);
  for (let after = 0; after < last; after += STRIDE) {
    // Reading an embedded database waits for nothing, and most strides hold nothing to write.
    await nextTurn();
    const found = await selectMarked(database.read, erasing, place, after);
    if (found.length === 0) continue;
    // What was read may have changed since; a row is read again by whoever writes it.
    await database.write(async (trx) => {
      for (const row of found) await forgetInRow(trx, erasing, place, row);
    });
  }
}

async function lastOf(db: Db, { table, walkBy }: TextPlace): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(${sql.ref(walkBy)}) as last from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.last ?? 0);
}

async function selectMarked(db: Db, { traces }: Erasing, place: TextPlace, after: number) {
  const marks = marksOf(traces).flatMap((mark) =>
    place.columns.map(
      (column) =>
        sql`lower(${sql.ref(column)}) like ${`%${mark.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`,
    ),
  );
  const walked = sql.ref(place.walkBy);
  const { rows } = await sql<Row>`
    select ${columnsOf(place.key)} from ${sql.table(place.table)}
    where ${walked} > ${after} and ${walked} <= ${after + STRIDE}
      and (${sql.join(marks, sql` or `)})`.execute(db);
  return rows;
}

async function forgetInRow(trx: Trx, erasing: Erasing, place: TextPlace, key: Row): Promise<void> {
  const { table, columns, writer, index } = place;
  const isIt = sql.join(
    place.key.map((column) => sql`${sql.ref(column)} = ${key[column]}`),
    sql` and `,
  );
  const read = [...columns, ...(writer ? [writer] : [])];
  const { rows } = await sql<Row>`
    select ${columnsOf(read)} from ${sql.table(table)} where ${isIt}`.execute(trx);
  const row = rows[0];
  if (!row) return;
  const own = writer !== null && row[writer] === erasing.personId;
  const forget = own ? forgetInOwn : forgetIn;
  const changed = columns.flatMap((column) => {
    const text = row[column];
    if (typeof text !== "string") return [];
    const kept = forget(text, erasing.traces);
    return kept === text ? [] : [sql`${sql.ref(column)} = ${kept}`];
  });
  if (changed.length === 0) return;
  await sql`update ${sql.table(table)} set ${sql.join(changed)} where ${isIt}`.execute(trx);
  if (index === "idea") await indexIdea(trx, Number(key["idea_id"] ?? key["id"]));
  if (index === "comment") await indexComment(trx, Number(key["id"]));
  if (index === "question") await indexQuestion(trx, Number(key["id"]));
  if (index === "answer") await indexAnswer(trx, Number(key["id"]));
  if (index === "authors") await keepAuthors(trx, table, isIt, String(row["body"]));
}

/** Words that were put in place of others are nobody's; all others keep whoever wrote them. */
async function keepAuthors(trx: Trx, table: string, isIt: RawBuilder<unknown>, before: string) {
  const { rows } = await sql<{ body: string; authors: string }>`
    select body, authors from ${sql.table(table)} where ${isIt}`.execute(trx);
  const [row] = rows;
  if (!row) return;
  const known = { body: before, authors: readAuthors(row.authors) };
  const { authors } = carryAuthors(known, row.body, null);
  await sql`update ${sql.table(table)} set authors = ${JSON.stringify(authors)}
    where ${isIt}`.execute(trx);
}

function columnsOf(names: readonly string[]) {
  return sql.join(names.map((name) => sql.ref(name)));
}
