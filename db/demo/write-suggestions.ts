import type { Database } from "../connect.server";
import type { DemoRoadmapItem, DemoSuggestion } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

export interface PlannedSuggestion {
  itemId: number;
  item: DemoRoadmapItem;
  suggestion: DemoSuggestion;
  /** The section as it should read. */
  body: string;
}

/** What customers would have the items say, what became of it, and who agreed. */
export async function writeSuggestions(
  database: Database,
  world: World,
  ledger: Ledger,
  planned: readonly PlannedSuggestion[],
): Promise<void> {
  const people = await database.read
    .selectFrom("person")
    .select(["id", "account_id"])
    .where("account_id", "is not", null)
    .execute();
  const accounts = new Map(people.map((person) => [person.id, person.account_id]));
  const rows = planned.map((each) => {
    const author = ledger.people.of(each.suggestion.by);
    return { ...rowOf(world, ledger, each), account_id: accounts.get(author) ?? null };
  });
  const ids = await insertForIds(database, "suggested_edit", rows);
  const agreements = planned.flatMap(({ suggestion }, index) =>
    suggestion.agree.map((key, place) => ({
      suggested_edit_id: ids[index] ?? 0,
      person_id: ledger.people.of(key),
      created_at: world.at(suggestion.daysAgo) + (place + 1) * 3_600_000,
    })),
  );
  await insertRows(database, "suggestion_agreement", agreements);
  for (const [index, each] of planned.entries()) record(world, ledger, each, ids[index] ?? 0);
}

function rowOf(
  world: World,
  ledger: Ledger,
  { itemId, item, suggestion, body }: PlannedSuggestion,
) {
  const { decision } = suggestion;
  return {
    ...{ roadmap_item_id: itemId, section: suggestion.edit.section, body, why: suggestion.why },
    base_version: suggestion.base,
    author_id: ledger.people.of(suggestion.by),
    state: decision?.state ?? ("open" as const),
    decided_by_id: decision ? ledger.people.of(decision.by) : null,
    decided_at: decision ? world.at(decision.daysAgo) : null,
    decision: decision?.words ?? "",
    revision_version: takenIn(item, suggestion),
    agreement_count: suggestion.agree.length,
    created_at: world.at(suggestion.daysAgo),
    edited_at: null,
  };
}

/** The version that took it up. */
function takenIn(item: DemoRoadmapItem, suggestion: DemoSuggestion): number | null {
  const number = item.suggestions?.indexOf(suggestion);
  const index = item.revisions?.findIndex((revision) => revision.takes === number) ?? -1;
  return index < 0 ? null : index + 2;
}

function record(world: World, ledger: Ledger, planned: PlannedSuggestion, id: number): void {
  const { itemId, item, suggestion } = planned;
  const subject = { kind: "suggested_edit", id, roadmapItemId: itemId } as const;
  const { section } = suggestion.edit;
  const made = { section, why: suggestion.why };
  const at = world.at(suggestion.daysAgo);
  ledger.record(at, suggestion.by, "suggested_edit.made", subject, { details: made });
  const { decision } = suggestion;
  if (!decision) return;
  const taken = decision.state !== "declined";
  const verb = taken ? "suggested_edit.accepted" : "suggested_edit.declined";
  const version = takenIn(item, suggestion);
  const details = { section, why: decision.words, ...(taken ? { version } : {}) };
  ledger.record(world.at(decision.daysAgo), decision.by, verb, subject, { details });
}
