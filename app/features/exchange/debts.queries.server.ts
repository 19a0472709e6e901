import { goneKinds } from "~/features/accounts/account";
import { isOwed } from "~/features/ideas/reply-clock.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { ASK_ABOVE, OWE_BELOW } from "./balance";
import { DEBTS_PER_PAGE, type DebtFilters, type DebtRow } from "./exchange";

/** Accounts by how much they are owed, the most first. */
export async function listDebts(
  db: Db,
  viewer: Viewer,
  { band, mine, after }: DebtFilters,
): Promise<{ accounts: DebtRow[]; next: DebtFilters["after"] }> {
  const rows = await db
    .selectFrom("exchange_balance as standing")
    .innerJoin("account", "account.id", "standing.account_id")
    .leftJoin("person as owner", "owner.id", "account.owner_id")
    .select(["account.id", "account.name", "owner.name as owner"])
    .select(["standing.customer", "standing.company", "standing.band"])
    .select("standing.balance")
    .select((select) =>
      select
        .selectFrom("idea")
        .innerJoin("person as author", "author.id", "idea.author_id")
        .whereRef("author.account_id", "=", "account.id")
        .where(isOwed())
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("waiting"),
    )
    .where("standing.balance", "is not", null)
    .where("account.kind", "not in", [...goneKinds])
    .$if(band === "owe" || band === "even", (list) =>
      list.where("standing.balance", band === "owe" ? "<" : ">=", OWE_BELOW),
    )
    .$if(band === "ask" || band === "even", (list) =>
      list.where("standing.balance", band === "ask" ? ">" : "<=", ASK_ABOVE),
    )
    .$if(mine, (list) => list.where("account.owner_id", "=", viewer.id))
    .$if(after !== null, (list) =>
      list.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("standing.balance", "standing.account_id"),
          ">",
          tuple(after?.balance ?? 0, after?.id ?? 0),
        ),
      ),
    )
    .orderBy("standing.balance")
    .orderBy("standing.account_id")
    .limit(DEBTS_PER_PAGE + 1)
    .execute();
  const accounts = rows
    .slice(0, DEBTS_PER_PAGE)
    .map(({ waiting, ...row }): DebtRow => ({ ...row, waiting: Number(waiting ?? 0) }));
  const last = accounts.at(-1);
  const more = rows.length > DEBTS_PER_PAGE && last !== undefined;
  return { accounts, next: more ? { balance: last.balance ?? 0, id: last.id } : null };
}
