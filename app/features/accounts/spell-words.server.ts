import { foldName } from "~/platform/fold-name";
import type { Trx } from "~db/connect.server";
import { listWords, type WordColumn } from "./account-choices.queries.server";

/** A word in the spelling in which another account has it already, so that equal words are equal. */
export async function spellWord(trx: Trx, column: WordColumn, word: string): Promise<string> {
  if (word === "") return "";
  const same = await trx
    .selectFrom("account")
    .select("id")
    .where(column, "=", word)
    .limit(1)
    .executeTakeFirst();
  if (same) return word;
  const words = await listWords(trx, column);
  return words.find((known) => foldName(known) === foldName(word)) ?? word;
}
