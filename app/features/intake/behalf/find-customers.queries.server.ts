import { foldEmail } from "~/features/people/person";
import { foldName } from "~/platform/fold-name";
import { queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import type { CustomerMatch } from "./customer-match";

const MATCHES_MOST = 8;
const ACCOUNTS_MOST = 20;
const DEALS_MOST = 60;
/** One letter fits nearly everybody. */
const FROM_LETTERS = 2;

/**
 * Who may have said it, by the beginning of their name, address or company; those of one account
 * come first, also before anything is typed.
 */
export async function findCustomers(
  db: Db,
  typed: string,
  accountId: number | null,
): Promise<CustomerMatch[]> {
  const found = new Map<number, PersonRow>();
  const handle = handleOf(typed);
  for (const query of queries(db, { typed: typed.trim(), handle, accountId })) {
    if (found.size >= MATCHES_MOST) break;
    const rows = await query.orderBy("person.id").limit(MATCHES_MOST).execute();
    for (const row of rows) if (found.size < MATCHES_MOST) found.set(row.id, row);
  }
  return withDeals(db, [...found.values()]);
}

/** These people as choices, as far as somebody may speak for them. */
export async function listCustomers(db: Db, ids: readonly number[]): Promise<CustomerMatch[]> {
  if (ids.length === 0) return [];
  return withDeals(db, await selectCustomers(db).where("person.id", "in", ids).execute());
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof selectCustomers>["execute"]>>[number];

function selectCustomers(db: Db) {
  return db
    .selectFrom("person")
    .innerJoin("account", "account.id", "person.account_id")
    .select(["person.id", "person.name", "person.account_id", "account.name as account"])
    .where("person.role", "=", "member")
    .where("person.name", "<>", "")
    .where("person.suspended_at", "is", null)
    .where("person.waiting_since", "is", null)
    .where("person.erasure_at", "is", null)
    .where("person.erased_at", "is", null);
}

/** The cheapest first: each after the first is asked only while there is room. */
function queries(
  db: Db,
  { typed, handle, accountId }: { typed: string; handle: string; accountId: number | null },
) {
  const customers = selectCustomers(db);
  const fits = (query: typeof customers) =>
    query.where((where) =>
      where.or([
        where("person.handle_folded", "like", `${handle}%`),
        where("person.handle_folded", "like", `%-${handle}%`),
      ]),
    );
  const inAccount = customers.where("person.account_id", "=", accountId ?? 0);
  if (typed.length < FROM_LETTERS) return accountId === null ? [] : [inAccount];
  const companies = db
    .selectFrom("account")
    .select("id")
    .where("name_folded", "like", `${withoutWildcards(foldName(typed))}%`)
    .orderBy("name_folded")
    .limit(ACCOUNTS_MOST);
  const email = withoutWildcards(foldEmail(typed));
  return [
    ...(accountId !== null && handle !== "" ? [fits(inAccount)] : []),
    ...(handle === "" ? [] : [customers.where("person.handle_folded", "like", `${handle}%`)]),
    customers.where("person.account_id", "in", companies),
    ...(typed.includes("@") ? [customers.where("person.email_folded", "like", `${email}%`)] : []),
    ...(handle === "" ? [] : [customers.where("person.handle_folded", "like", `%-${handle}%`)]),
  ];
}

/** What is typed, as handles are made of names. */
function handleOf(typed: string): string {
  const { words, prefix } = queryWords(typed);
  return [...words, ...(prefix === null ? [] : [prefix])].join("-");
}

const withoutWildcards = (text: string) => text.replace(/[\\%_]/g, "");

async function withDeals(db: Db, people: readonly PersonRow[]): Promise<CustomerMatch[]> {
  if (people.length === 0) return [];
  const accounts = people.map((person) => person.account_id);
  const deals = await db
    .selectFrom("deal")
    .select(["id", "name", "account_id"])
    .where("account_id", "in", accounts)
    .where("outcome", "is", null)
    .orderBy("id", "desc")
    .limit(DEALS_MOST)
    .execute();
  return people.map(({ id, name, account, account_id: accountId }) => ({
    ...{ id, name, account },
    deals: deals
      .filter((deal) => deal.account_id === accountId)
      .map((deal) => ({ id: deal.id, name: deal.name })),
  }));
}
