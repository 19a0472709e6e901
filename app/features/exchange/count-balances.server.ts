import { sql } from "kysely";
import { goneKinds } from "~/features/accounts/account";
import { raiseIdeasOf } from "~/features/ideas/raise-ideas.server";
import { DAY, now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { type Balance, balanceOf, type DaySum, dayOf, NOTHING_GIVEN, windowStart } from "./balance";

/** Counts how these accounts stand by now, and puts their ideas where that belongs at the desk. */
export async function countBalances(trx: Trx, accountIds: readonly number[]): Promise<void> {
  if (accountIds.length === 0) return;
  const today = dayOf(now());
  const sums = await sumDays(trx, accountIds, windowStart(today));
  const rows = accountIds.map((id): NewRow<"exchange_balance"> => {
    return { account_id: id, ...balanceOf(sums.get(id) ?? [], today), counted_day: today };
  });
  await trx
    .insertInto("exchange_balance")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("account_id").doUpdateSet((set) => ({
        customer: set.ref("excluded.customer"),
        company: set.ref("excluded.company"),
        balance: set.ref("excluded.balance"),
        band: set.ref("excluded.band"),
        counted_day: set.ref("excluded.counted_day"),
      })),
    )
    .execute();
  const gone = await listGone(trx, accountIds);
  const owed = rows
    .filter(({ band, account_id }) => band === "owe" && !gone.has(account_id))
    .map((row) => row.account_id);
  await raiseIdeasOf(trx, owed, 1);
  await raiseIdeasOf(
    trx,
    accountIds.filter((id) => !owed.includes(id)),
    0,
  );
}

/**
 * How these accounts stand by what is kept, and by their entries: of the day when they were counted last, or of
 * their newest entry where that is later. Every entry has its account counted again, so both are the same.
 * Without those of which the day is not known.
 */
export async function compareBalances(
  db: Db,
  accountIds: readonly number[],
): Promise<Map<number, { stored: Balance; counted: Balance }>> {
  const rows = await db
    .selectFrom("exchange_balance")
    .select(["account_id", "customer", "company", "balance", "band", "counted_day"])
    .where("account_id", "in", [...accountIds])
    .execute();
  const kept = new Map(rows.map(({ account_id, ...row }) => [account_id, row]));
  const earliest = Math.min(dayOf(now()), ...rows.map((row) => row.counted_day ?? Infinity));
  const sums = await sumDays(db, accountIds, windowStart(earliest));
  return new Map(
    accountIds.flatMap((id) => {
      const days = sums.get(id) ?? [];
      const { counted_day, ...stored } = kept.get(id) ?? { ...NOTHING_GIVEN, counted_day: 0 };
      if (counted_day === null) return [];
      const day = Math.max(counted_day, ...days.map((sum) => sum.day));
      return [[id, { stored, counted: balanceOf(days, day) }] as const];
    }),
  );
}

/** Of accounts that left, nobody waits at the desk before others. */
async function listGone(trx: Trx, accountIds: readonly number[]): Promise<Set<number>> {
  const rows = await trx
    .selectFrom("account")
    .select("id")
    .where("id", "in", [...accountIds])
    .where("kind", "in", [...goneKinds])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The day of an entry: whole days since the Unix epoch, UTC. */
export const day = sql<number>`given_at / ${sql.lit(DAY)}`;

/** What was given on each day since `from`, by account. */
async function sumDays(
  db: Db,
  accountIds: readonly number[],
  from: number,
): Promise<Map<number, DaySum[]>> {
  const rows = await db
    .selectFrom("exchange_entry")
    .select(({ fn }) => [
      "account_id",
      "side",
      day.as("day"),
      fn.sum<number>("points").as("points"),
    ])
    .where("account_id", "in", [...accountIds])
    .where("side", "in", ["customer", "company"])
    .where("given_at", ">=", from * DAY)
    .groupBy(["account_id", "side", day])
    .execute();
  const sums = new Map<number, Map<number, DaySum>>();
  for (const row of rows) {
    const days = sums.get(row.account_id ?? 0) ?? new Map<number, DaySum>();
    const sum = days.get(row.day) ?? { day: row.day, customer: 0, company: 0 };
    sum[row.side] += Number(row.points);
    sums.set(row.account_id ?? 0, days.set(row.day, sum));
  }
  return new Map([...sums].map(([id, days]) => [id, [...days.values()]]));
}
