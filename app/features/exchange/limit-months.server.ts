import type { ExchangeRules } from "~/features/community/exchange-rules";
import type { Trx } from "~db/connect.server";
import { limitPoints, monthOf } from "./limit-points";
import type { Moved } from "./source";

/**
 * What the people of whom things came or went gave in those months counts up to the month's limit.
 * @returns the accounts of which something counts otherwise now.
 */
export async function limitMonths(
  trx: Trx,
  moved: readonly Moved[],
  rules: ExchangeRules,
): Promise<number[]> {
  const months = new Map(
    moved
      .filter(({ kind }) => rules[kind].monthlyMost !== null)
      .map(({ kind, personId, at }) => {
        const month = { kind, personId, ...monthOf(at) };
        return [`${kind}:${personId}:${month.from}`, month] as const;
      }),
  );
  const accountIds: number[] = [];
  for (const { kind, personId, from, to } of months.values()) {
    const given = await trx
      .selectFrom("exchange_entry")
      .select(["id", "points", "account_id"])
      .where("person_id", "=", personId)
      .where("kind", "=", kind)
      .where("given_at", ">=", from)
      .where("given_at", "<", to)
      .orderBy("given_at")
      .orderBy("source_kind")
      .orderBy("source_id")
      .orderBy("part_id")
      .execute();
    for (const { id, points } of limitPoints(given, rules[kind])) {
      await trx.updateTable("exchange_entry").set({ points }).where("id", "=", id).execute();
      const entry = given.find((each) => each.id === id);
      if (entry?.account_id) accountIds.push(entry.account_id);
    }
  }
  return accountIds;
}
