import { type SelectQueryBuilder, sql } from "kysely";
import type { Viewer } from "~/features/people/viewer";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { ACCOUNTS_PER_PAGE, type AccountRow } from "./account";
import type { AccountFilters } from "./account-list";

type Listed = SelectQueryBuilder<Schema, "account", object>;

/** One page of the accounts by name; `next` is the `after` of the page that follows. */
export async function listAccountPage(
  db: Db,
  viewer: Viewer,
  filters: AccountFilters,
): Promise<{ accounts: AccountRow[]; next: number | null }> {
  const rows = await beginAfter(db, narrowed(db.selectFrom("account"), viewer, filters), filters)
    .leftJoin("person as owner", "owner.id", "account.owner_id")
    .select(["account.id", "account.name", "account.kind", "owner.name as owner"])
    .select(["account.industry", "account.size", "account.annual_value as annualValue"])
    .select((select) =>
      select
        .selectFrom("person")
        .whereRef("person.account_id", "=", "account.id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("member_count"),
    )
    .orderBy("account.name_folded")
    .orderBy("account.id")
    .limit(ACCOUNTS_PER_PAGE + 1)
    .execute();
  const accounts = rows
    .slice(0, ACCOUNTS_PER_PAGE)
    .map(({ member_count, ...account }) => ({ ...account, memberCount: member_count ?? 0 }));
  return {
    accounts,
    next: rows.length > ACCOUNTS_PER_PAGE ? (accounts.at(-1)?.id ?? null) : null,
  };
}

function narrowed(listed: Listed, viewer: Viewer, filters: AccountFilters): Listed {
  const { q, kind, owner, industry } = filters;
  let list = listed;
  if (q !== "") {
    const part = `%${foldName(q).replace(/[\\%_]/g, "\\$&")}%`;
    list = list.where(sql<boolean>`account.name_folded like ${part} escape '\\'`);
  }
  if (kind) list = list.where("account.kind", "=", kind);
  if (industry !== "") list = list.where("account.industry", "=", industry);
  if (owner === "nobody") list = list.where("account.owner_id", "is", null);
  else if (typeof owner === "number") list = list.where("account.owner_id", "=", owner);
  else if (owner === "mine") list = list.where("account.id", "in", mine(viewer));
  return list;
}

/** Two look-ups by index instead of one test for each account. */
function mine({ id }: Viewer) {
  return sql<number>`(select id from account where owner_id = ${id}
    union select account_id from account_team where person_id = ${id})`;
}

/** By the place of the account itself, so that one that was renamed since loses nobody's place. */
function beginAfter(db: Db, list: Listed, { after }: AccountFilters): Listed {
  if (after === null) return list;
  const name = db.selectFrom("account").select("name_folded").where("id", "=", after);
  return list.where(({ eb, refTuple, tuple }) =>
    eb(refTuple("account.name_folded", "account.id"), ">", tuple(name, after)),
  );
}
