import { countSegment } from "~/features/segments/count-segment.queries.server";
import { writeRule } from "~/features/segments/rule.schema.server";
import { foldName } from "~/platform/fold-name";
import type { Database } from "../connect.server";
import { insertForIds } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

const WRITTEN_DAYS_AGO = 120;

/** The team's segments, counted as they stand. */
export async function writeSegments(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const { segments } = world.content;
  const rows = [];
  for (const { name, by, withDemand, rule } of segments) {
    const { people, accounts } = await countSegment(database.read, rule);
    rows.push({
      ...{ name, name_folded: foldName(name), rule: writeRule(rule) },
      with_demand: withDemand ? (1 as const) : (0 as const),
      ...{ people_count: people, account_count: accounts, counted_at: world.at(0) },
      ...{ created_by_id: ledger.people.of(by), created_at: world.at(WRITTEN_DAYS_AGO) },
    });
  }
  const ids = await insertForIds(database, "segment", rows);
  ledger.segments.set(
    segments.map(({ key }) => key),
    ids,
  );
}
