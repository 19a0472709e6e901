import { type SqlBool, sql } from "kysely";
import { foldName } from "~/platform/fold-name";
import { queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import { startsWith } from "~db/dialect";
import { foldEmail } from "./person";

const ACCOUNTS_MOST = 20;
/** One letter fits nearly everybody; one character of Chinese is a name. */
const FROM_LETTERS = 2;
/** Several words of one name may begin alike. */
const ROWS_A_PERSON = 2;
const COUNTED_MOST = 500;

/** A customer as a choice. */
export interface CustomerRow {
  id: number;
  name: string;
  handle: string;
  account_id: number | null;
  account: string | null;
}

/**
 * Customers by the beginnings of words of their name or handle, by their address or their company; those
 * of one account come first, also before anything is typed.
 */
export async function findCustomers(
  db: Db,
  typed: string,
  { accountId, most }: { accountId: number | null; most: number },
): Promise<CustomerRow[]> {
  const found = new Map<number, CustomerRow>();
  for (const ask of queries(db, typed.trim(), accountId)) {
    if (found.size >= most) break;
    for (const row of await ask(most)) if (found.size < most) found.set(row.id, row);
  }
  return [...found.values()];
}

/** These people as choices, as far as they are customers who take part. */
export async function listCustomers(db: Db, ids: readonly number[]): Promise<CustomerRow[]> {
  if (ids.length === 0) return [];
  return selectCustomers(db).where("person.id", "in", ids).execute();
}

function selectCustomers(db: Db) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select(["person.id", "person.name", "person.handle", "person.account_id"])
    .select("account.name as account")
    .where("person.role", "=", "member")
    .where("person.name", "<>", "")
    .where("person.suspended_at", "is", null)
    .where("person.waiting_since", "is", null)
    .where("person.erasure_at", "is", null)
    .where("person.erased_at", "is", null);
}

type Ask = (most: number) => Promise<CustomerRow[]>;

/** Each is asked only while there is room. */
function queries(db: Db, typed: string, accountId: number | null): Ask[] {
  const customers = selectCustomers(db);
  const ofPeople = (query: typeof customers) => (most: number) =>
    query.orderBy("person.id").limit(most).execute();
  const inAccount = customers.where("person.account_id", "=", accountId ?? 0);
  const words = wordsTyped(typed);
  if (!typesEnough(typed)) return accountId === null ? [] : [ofPeople(inAccount)];
  const companies = db
    .selectFrom("account")
    .select("id")
    .where(startsWith(db, "name_folded", foldName(typed)))
    .limit(ACCOUNTS_MOST);
  const ofAddress = customers.where(startsWith(db, "person.email_folded", foldEmail(typed)));
  const byAddress: Ask = (most) => ofAddress.orderBy("person.email_folded").limit(most).execute();
  return [
    ...(accountId !== null && words.length > 0 ? [ofPeople(withWords(db, inAccount, words))] : []),
    ...(words.length > 0 ? [byWords(db, customers, words)] : []),
    ofPeople(customers.where("person.account_id", "in", companies)),
    ...(typed.includes("@") ? [byAddress] : []),
  ];
}

/** A letter of an alphabet says too little alone; a character of a script without spaces does not. */
function typesEnough(typed: string): boolean {
  const [only] = queryWords(typed).words;
  return typed.length >= FROM_LETTERS || only !== undefined;
}

interface TypedWord {
  word: string;
  unfinished: boolean;
}

function wordsTyped(typed: string): TypedWord[] {
  const { words, prefix } = queryWords(typed);
  return [
    ...words.map((word) => ({ word, unfinished: false })),
    ...(prefix === null ? [] : [{ word: prefix, unfinished: true }]),
  ];
}

type Customers = ReturnType<typeof selectCustomers>;

/** Along the word that the fewest have, so that it ends as soon as there are enough. */
function byWords(db: Db, customers: Customers, words: readonly TypedWord[]): Ask {
  return async (most) => {
    const [first, ...others] = await rarestFirst(db, words);
    if (!first) return [];
    return withWords(db, customers, others)
      .innerJoin("person_word as found", "found.person_id", "person.id")
      .where(isWord(db, "found.word", first))
      .orderBy("found.word")
      .orderBy("found.person_id")
      .limit(most * ROWS_A_PERSON)
      .execute();
  };
}

/** Counts up to {@link COUNTED_MOST} of each, in one query; none for a single word. */
async function rarestFirst(db: Db, words: readonly TypedWord[]): Promise<TypedWord[]> {
  if (words.length < 2) return [...words];
  const counts: Record<string, number | null> = await db
    .selectNoFrom((select) =>
      words.map((word, index) => {
        const some = select
          .selectFrom("person_word")
          .select("person_id")
          .where(isWord(db, "person_word.word", word))
          .limit(COUNTED_MOST);
        return select
          .selectFrom(some.as("some"))
          .select((count) => count.fn.countAll<number>().as("count"))
          .as(String(index));
      }),
    )
    .executeTakeFirstOrThrow();
  const countOf = (word: TypedWord) => Number(counts[String(words.indexOf(word))]);
  return [...words].sort((left, right) => countOf(left) - countOf(right));
}

function withWords(db: Db, customers: Customers, words: readonly TypedWord[]): Customers {
  return words.reduce(
    (query, word) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("person_word as also")
            .select("also.word")
            .whereRef("also.person_id", "=", "person.id")
            .where(isWord(db, "also.word", word)),
        ),
      ),
    customers,
  );
}

function isWord(db: Db, column: string, { word, unfinished }: TypedWord) {
  return unfinished ? startsWith(db, column, word) : sql<SqlBool>`${sql.ref(column)} = ${word}`;
}
