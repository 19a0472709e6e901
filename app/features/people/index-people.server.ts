import { foldWords } from "~/platform/words";
import type { Database, Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";

/** The kind of the job that cuts the words of everybody, where a version came that has them. */
export const PERSON_WORDS_JOB = "person.words";

const PEOPLE_AT_ONCE = 500;
const ROWS_AT_ONCE = 5_000;

/** The words by which somebody is found, in order; none of who has no name any more. */
export function wordsOfPerson({ name, handle }: { name: string; handle: string }): string[] {
  if (name === "") return [];
  const ofHandle = handle.toLowerCase().split("-");
  return [...new Set([...foldWords(name), ...ofHandle.filter(Boolean)])].sort();
}

/** The people are found by their present names and handles, and by no other. */
export async function indexPeople(trx: Trx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await trx.deleteFrom("person_word").where("person_id", "in", ids).execute();
  const people = await trx
    .selectFrom("person")
    .select(["id", "name", "handle"])
    .where("id", "in", ids)
    .execute();
  const rows = people.flatMap((person) =>
    wordsOfPerson(person).map((word) => ({ word, person_id: person.id })),
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    await trx.insertInto("person_word").values(some).execute();
  }
}

/** {@link indexPeople} for everybody, some at a time. */
export async function indexAllPeople(database: Database): Promise<void> {
  let ids = await listAfter(database.read, 0);
  while (ids.length > 0) {
    const some = ids;
    await database.write(async (trx) => {
      await lockRows(trx, trx.selectFrom("person").select("id").where("id", "in", some));
      await indexPeople(trx, some);
    });
    ids = await listAfter(database.read, some.at(-1) ?? 0);
  }
}

async function listAfter(db: Db, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("id", ">", after)
    .orderBy("id")
    .limit(PEOPLE_AT_ONCE)
    .execute();
  return rows.map((row) => row.id);
}
