import { getCommunity } from "~/features/community/community.queries.server";
import {
  companyKinds,
  customerKinds,
  type ExchangeKind,
  type ExchangeRule,
} from "~/features/community/exchange-rules";
import type { Trx } from "~db/connect.server";
import { limitPoints, monthOf } from "./limit-points";

/** Sets what the entries of these accounts count by the rules of now. */
export async function recountPoints(trx: Trx, accountIds: readonly number[]): Promise<void> {
  if (accountIds.length === 0) return;
  const { exchange } = await getCommunity(trx);
  for (const kind of [...customerKinds, ...companyKinds]) {
    const rule = exchange[kind];
    if (rule.monthlyMost === null) await setPoints(trx, accountIds, kind, rule.points);
    else await limitEach(trx, accountIds, kind, rule);
  }
}

async function setPoints(
  trx: Trx,
  accountIds: readonly number[],
  kind: ExchangeKind,
  points: number,
): Promise<void> {
  await trx
    .updateTable("exchange_entry")
    .set({ points })
    .where("account_id", "in", [...accountIds])
    .where("kind", "=", kind)
    .where("points", "<>", points)
    .execute();
}

/** All that these people gave of the kind, also to other accounts: the limit is that of a person. */
async function limitEach(
  trx: Trx,
  accountIds: readonly number[],
  kind: ExchangeKind,
  rule: ExchangeRule,
): Promise<void> {
  const given = await trx
    .selectFrom("exchange_entry")
    .select(["id", "points", "person_id", "given_at"])
    .where("kind", "=", kind)
    .where("person_id", "in", (people) =>
      people
        .selectFrom("exchange_entry as own")
        .select("own.person_id")
        .where("own.account_id", "in", [...accountIds])
        .where("own.kind", "=", kind),
    )
    .orderBy("person_id")
    .orderBy("given_at")
    .orderBy("source_kind")
    .orderBy("source_id")
    .orderBy("part_id")
    .execute();
  const months = new Map<string, typeof given>();
  for (const entry of given) {
    const key = `${entry.person_id}:${monthOf(entry.given_at).from}`;
    months.set(key, [...(months.get(key) ?? []), entry]);
  }
  const changed = new Map<number, number[]>();
  for (const month of months.values()) {
    for (const { id, points } of limitPoints(month, rule)) {
      changed.set(points, [...(changed.get(points) ?? []), id]);
    }
  }
  for (const [points, ids] of changed) {
    await trx.updateTable("exchange_entry").set({ points }).where("id", "in", ids).execute();
  }
}
