import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { balanceOf, dayOf } from "~/features/exchange/balance";
import { listDebts } from "~/features/exchange/debts.queries.server";
import { DEBTS_PER_PAGE, type DebtFilters, type DebtRow } from "~/features/exchange/exchange";
import { listProposals } from "~/features/exchange/proposals.queries.server";
import { recountAccounts } from "~/features/exchange/rebuild.server";
import { loadStatement, readBalance } from "~/features/exchange/statement.queries.server";
import { DAY, now } from "~/platform/clock";
import type { Database, Db } from "~db/connect.server";
import { makePerson } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";

/** `LEDGER=1000000` fills as many entries as the promise is about, by hand; the plans are the same. */
const ENTRIES = Number(process.env["LEDGER"] ?? 60_000);
const ACCOUNTS = 20_000;
const FILLED = 1_000_000;

let database: Database;
let rep: Awaited<ReturnType<typeof makePerson>>;
let member: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  database = await openTestDatabase();
  rep = await makePerson(database, "rep");
  await fill();
  member = await makePerson(database, "member", { account_id: FILLED + 1 });
}, 600_000);
afterAll(() => database.close());

/** Accounts with entries of both sides over ten months, each by its own measure. */
async function fill(): Promise<void> {
  const numbers = (most: number) => sql`with recursive n (i) as (
    select cast(1 as bigint) union all select i + 1 from n where i < ${sql.lit(most)})`;
  await database.write(async (trx) => {
    await sql`insert into account (id, name, name_folded, kind, owner_id, created_at)
      ${numbers(ACCOUNTS)} select ${sql.lit(FILLED)} + i, 'Account ' || i, 'account ' || i,
        'customer', case when i % 7 = 0 then ${sql.lit(rep.id)} end, 1 from n`.execute(trx);
    await sql`insert into exchange_entry
      (side, kind, account_id, source_kind, source_id, points, given_at)
      ${numbers(ENTRIES)} select
        case when i % (2 + i % 5) = 0 then 'company' else 'customer' end,
        case when i % (2 + i % 5) = 0 then 'status_note' else 'idea' end,
        ${sql.lit(FILLED)} + 1 + i % ${sql.lit(ACCOUNTS)}, 'idea', ${sql.lit(FILLED)} + i,
        100 * (1 + i % 9), ${sql.lit(now())} - (i % 300) * ${sql.lit(DAY)} from n`.execute(trx);
  });
  for (let after = 0; ; ) {
    await recountAccounts(database, { after });
    const next = await database.read
      .selectFrom("account")
      .select("id")
      .where("id", ">", after)
      .orderBy("id")
      .offset(99)
      .limit(1)
      .executeTakeFirst();
    if (!next) break;
    after = next.id;
  }
  if (engine === "postgres") await database.write((trx) => sql`analyze`.execute(trx));
}

const readsAll =
  engine === "sqlite"
    ? /SCAN (?:exchange_entry|account|standing|idea|vote|evidence)\b(?! USING)/
    : /Seq Scan on (?:exchange_entry|exchange_balance|account)\b/;

async function expectQuick(work: (db: Db) => Promise<unknown>, most: number) {
  expect(await countQueries(database.read, work)).toBeLessThanOrEqual(most);
  for (const plan of await explainQueries(database.read, work)) expect(plan).not.toMatch(readsAll);
}

const everything: DebtFilters = { band: null, mine: false, after: null };

describe(`a ledger of ${ACCOUNTS} accounts`, () => {
  it("shows a statement and a balance in a constant number of queries, along indexes", async () => {
    for (const accountId of [FILLED + 1, FILLED + 500]) {
      await expectQuick((db) => loadStatement(db, rep, { accountId }, null), 6);
      await expectQuick((db) => readBalance(db, accountId), 1);
      await expectQuick((db) => listProposals(db, rep, accountId, "owe"), 6);
    }
    const own = { personId: member.id, accountId: FILLED + 1 };
    await expectQuick((db) => loadStatement(db, member, own, null), 6);
    const place = { side: "customer", at: now() - 30 * DAY, id: FILLED } as const;
    await expectQuick((db) => loadStatement(db, rep, { accountId: FILLED + 1 }, place), 6);
  });

  it("lists debts page by page in one query, each account once, the most owed first", async () => {
    const seen: DebtRow[] = [];
    let after: DebtFilters["after"] = null;
    for (let page = 0; page < 5; page++) {
      const filters: DebtFilters = { ...everything, after };
      await expectQuick((db) => listDebts(db, rep, filters), 1);
      const { accounts, next } = await listDebts(database.read, rep, filters);
      seen.push(...accounts);
      after = next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5 * DEBTS_PER_PAGE);
    const balances = seen.map(({ balance }) => balance ?? 1);
    expect(balances).toEqual(balances.toSorted((left, right) => left - right));
    for (const band of ["owe", "even", "ask"] as const) {
      await expectQuick((db) => listDebts(db, rep, { ...everything, band, mine: true }), 1);
      const { accounts } = await listDebts(database.read, rep, { ...everything, band });
      expect(accounts.every((account) => account.band === band)).toBe(true);
    }
  });

  it("stores the balance that its entries make", async () => {
    const accountId = FILLED + 77;
    const entries = await database.read
      .selectFrom("exchange_entry")
      .select(["side", "points", "given_at"])
      .where("account_id", "=", accountId)
      .execute();
    const sums = entries.map(({ side, points, given_at }) => ({
      ...{ day: dayOf(given_at), customer: 0, company: 0 },
      [side]: points,
    }));
    const { balance, band } = balanceOf(sums, dayOf(now()));
    const stored = await readBalance(database.read, accountId);
    expect(stored.band).toBe(band);
    if (balance === null) expect(stored.balance).toBeNull();
    else expect(stored.balance).toBeCloseTo(balance, 9);
  });
});
