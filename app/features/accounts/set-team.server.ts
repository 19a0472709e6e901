import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";

/** Who works on the account beside its owner: these people and nobody else. */
export async function setTeam(trx: Trx, id: number, team: readonly number[]): Promise<void> {
  const wanted = [...new Set(team)];
  let others = trx.deleteFrom("account_team").where("account_id", "=", id);
  if (wanted.length > 0) others = others.where("person_id", "not in", wanted);
  await others.execute();
  if (wanted.length === 0) return;
  const rows = wanted.map((person_id) => ({ account_id: id, person_id, created_at: now() }));
  await trx
    .insertInto("account_team")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["account_id", "person_id"]).doNothing())
    .execute();
}
