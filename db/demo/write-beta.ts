import { openStatuses } from "~/features/register/register-row";
import type { Database } from "../connect.server";
import type { DemoBeta } from "./content/types";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import { personOf } from "./person-of";
import type { World } from "./world";

/** A call for testers, and those who joined, risk by risk. */
export async function writeBeta(
  database: Database,
  world: World,
  ledger: Ledger,
  itemId: number,
  { by, daysAgo, testers, ...call }: DemoBeta,
): Promise<void> {
  const opened = { opened_by_id: ledger.people.of(by), opened_at: world.at(daysAgo) };
  await insertRows(database, "beta", [{ roadmap_item_id: itemId, ...call, ...opened }]);
  const rows = testers.map((tester) => ({
    ...{ roadmap_item_id: itemId, ...personOf(world, ledger, tester.by), note: tester.note },
    joined_at: world.at(tester.daysAgo),
  }));
  await insertRows(database, "beta_tester", rows);
  const risks = await database.read
    .selectFrom("register_row")
    .select(["id", "version"])
    .where("roadmap_item_id", "=", itemId)
    .where("kind", "=", "risk")
    .where("status", "in", openStatuses)
    .execute();
  const accepted = rows.flatMap(({ person_id, joined_at }) =>
    risks.map(({ id, version }) => ({
      ...{ roadmap_item_id: itemId, person_id, register_row_id: id, version },
      accepted_at: joined_at,
    })),
  );
  await insertRows(database, "beta_risk_acceptance", accepted);
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const details = { places: call.places };
  ledger.record(world.at(daysAgo), by, "beta.opened", subject, { details });
  for (const tester of testers) {
    const at = world.at(tester.daysAgo);
    ledger.record(at, tester.by, "beta.joined", subject, { staffOnly: true });
  }
}
