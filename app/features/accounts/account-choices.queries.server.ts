import type { Db } from "~db/connect.server";
import type { Keeper } from "./account";

/** As many as a person can look through. */
const WORDS_MOST = 300;

const wordColumns = ["industry", "region", "plan"] as const;

export type WordColumn = (typeof wordColumns)[number];

/** The words that other accounts have already, for who is about to type one. */
export type AccountWords = Record<WordColumn, string[]>;

/** The people of the company who may look after an account. */
export function listKeepers(db: Db): Promise<Keeper[]> {
  return db
    .selectFrom("person")
    .select(["id", "name"])
    .where("role", "in", ["rep", "product", "admin"])
    .where("suspended_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

export async function listAccountWords(db: Db): Promise<AccountWords> {
  const [industry, region, plan] = await Promise.all(
    wordColumns.map((column) => listWords(db, column)),
  );
  return { industry: industry ?? [], region: region ?? [], plan: plan ?? [] };
}

/** The industries, regions or plans that there are. */
export async function listWords(db: Db, column: WordColumn): Promise<string[]> {
  const rows = await db
    .selectFrom("account")
    .select(column)
    .distinct()
    .where(column, "<>", "")
    .orderBy(column)
    .limit(WORDS_MOST)
    .execute();
  return rows.map((row) => row[column]);
}
