import { renderMany } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import type { World } from "./world";

/** Statuses with their public notes, and official responses in their versions. */
export async function writeDecisions(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
): Promise<void> {
  await writeStatuses(database, world, ledger, ideas);
  await writeResponses(database, world, ledger, ideas);
}

async function writeStatuses(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
) {
  const changes = ideas
    .flatMap(({ content }) =>
      content.statusHistory.map((change, index) => ({
        ...change,
        language: content.language,
        ideaId: ledger.ideas.of(content.key),
        from: content.statusHistory[index - 1]?.status ?? "new",
        at: world.at(change.daysAgo, content),
      })),
    )
    .sort((left, right) => left.at - right.at);
  const html = await renderMany(changes.map((change) => change.note));
  const rows = changes.map((change, index) => ({
    idea_id: change.ideaId,
    from_status_id: ledger.statuses.of(change.from),
    to_status_id: ledger.statuses.of(change.status),
    actor_id: ledger.people.of(change.by),
    note: change.note,
    note_html: html[index] ?? "",
    reason_code: change.reasonCode ?? null,
    would_change: change.wouldChange ?? "",
    possible_where: change.possibleWhere ?? "",
    conflicts_with: change.conflictsWith ?? "",
    language: change.language,
    created_at: change.at,
  }));
  const ids = await insertForIds(database, "status_change", rows);
  for (const [index, change] of changes.entries()) {
    const details = {
      from: ledger.statuses.of(change.from),
      to: ledger.statuses.of(change.status),
      fromKey: change.from,
      toKey: change.status,
      statusChangeId: ids[index] ?? 0,
    };
    const subject = { kind: "idea", id: change.ideaId } as const;
    ledger.record(change.at, change.by, "idea.status_changed", subject, { details });
  }
}

async function writeResponses(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
) {
  const versions = ideas.flatMap(({ content }) =>
    (content.officialResponse ?? []).map((response, index) => ({
      ...response,
      language: content.language,
      ideaId: ledger.ideas.of(content.key),
      version: index + 1,
      at: world.at(response.daysAgo, content),
    })),
  );
  const html = await renderMany(versions.map((response) => response.body));
  const rows = versions.map((response, index) => ({
    idea_id: response.ideaId,
    version: response.version,
    body: response.body,
    body_html: html[index] ?? "",
    what_changed: response.changed ?? "",
    author_id: ledger.people.of(response.by),
    language: response.language,
    created_at: response.at,
  }));
  await insertRows(database, "official_response", rows);
  for (const { at, by, ideaId, version } of versions) {
    const details = { version, first: version === 1 };
    ledger.record(at, by, "idea.answered", { kind: "idea", id: ideaId }, { details });
  }
}
