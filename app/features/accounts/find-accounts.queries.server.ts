import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import { containsText, startsWith } from "~db/dialect";

const FOUND_MOST = 8;

/** Accounts by a part of their name: first those that begin with it, along their index. */
export async function findAccounts(db: Db, typed: string): Promise<{ id: number; name: string }[]> {
  const folded = foldName(typed);
  if (folded === "") return [];
  const accounts = db
    .selectFrom("account")
    .select(["id", "name"])
    .orderBy("name_folded")
    .orderBy("id")
    .limit(FOUND_MOST);
  const begin = await accounts.where(startsWith(db, "account.name_folded", folded)).execute();
  if (begin.length === FOUND_MOST) return begin;
  const hold = await accounts
    .where((where) => containsText(db, where.ref("account.name_folded"), folded))
    .execute();
  const known = new Set(begin.map(({ id }) => id));
  return [...begin, ...hold.filter(({ id }) => !known.has(id))].slice(0, FOUND_MOST);
}
