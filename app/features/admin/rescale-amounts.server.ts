import { sql } from "kysely";
import { rescaleRules } from "~/features/segments/rescale-rules.server";
import { MONEY_MAX, minorDigits } from "~/i18n/money";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";

/** What is kept in minor units, and the least that it may be. */
const amounts = [
  { table: "account", column: "annual_value", where: sql`true`, least: 0 },
  { table: "deal", column: "amount", where: sql`true`, least: 0 },
  { table: "evidence", column: "amount", where: sql`unit = 'money_year'`, least: 1 },
  { table: "worth_answer", column: "amount", where: sql`unit = 'money_year'`, least: 1 },
  ...(["high", "likely", "low"] as const).map(
    (column) =>
      ({ table: "business_case_line", column, where: sql`unit = 'money'`, least: 0 }) as const,
  ),
  { table: "business_case_line", column: "worth_of_one", where: sql`true`, least: 0 },
] as const;

/**
 * The community counts in another currency and every amount stays the number that was typed, for
 * which the stored minor units change with the currency's decimals. What the new currency has no
 * decimals for is rounded.
 * @returns how many amounts were rounded. @throws Invalid where one is more than is kept.
 */
export async function rescaleAmounts(trx: Trx, from: string, to: string): Promise<number> {
  const shift = minorDigits(to) - minorDigits(from);
  if (shift === 0) return 0;
  const factor = 10 ** Math.abs(shift);
  let rounded = 0;
  for (const amount of amounts) {
    if (shift > 0) await refuseTooMuch(trx, amount, MONEY_MAX / factor);
    else rounded += await countLossy(trx, amount, factor);
    await rescale(trx, amount, { shift, factor });
  }
  await rescaleRules(trx, from, to);
  return rounded;
}

type StoredAmount = (typeof amounts)[number];

async function refuseTooMuch(trx: Trx, { table, column, where }: StoredAmount, most: number) {
  if ((await countWhere(trx, table, sql`${where} and ${sql.ref(column)} > ${most}`)) > 0) {
    throw new Invalid({ currency: ["admin:errors.amountsTooBig"] });
  }
}

function countLossy(trx: Trx, { table, column, where }: StoredAmount, factor: number) {
  return countWhere(trx, table, sql`${where} and ${sql.ref(column)} % ${sql.lit(factor)} <> 0`);
}

async function countWhere(trx: Trx, table: string, condition: ReturnType<typeof sql>) {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where ${condition}`.execute(trx);
  return Number(rows[0]?.count ?? 0);
}

/** Whole numbers stay whole on both engines: the factor stands in the statement as an integer. */
async function rescale(
  trx: Trx,
  { table, column, where, least }: StoredAmount,
  { shift, factor }: { shift: number; factor: number },
): Promise<void> {
  const stored = sql.ref(column);
  const [times, half] = [sql.lit(factor), sql.lit(factor / 2)];
  const value =
    shift > 0
      ? sql`${stored} * ${times}`
      : sql`case when ${stored} < ${half} then ${sql.lit(least)} else (${stored} + ${half}) / ${times} end`;
  await sql`
    update ${sql.table(table)} set ${sql.id(column)} = ${value}
    where ${where} and ${stored} is not null`.execute(trx);
}
