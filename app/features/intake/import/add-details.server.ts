import { recountAnswered } from "~/features/ideas/recount-answered.server";
import type { Trx } from "~db/connect.server";
import { inOrder } from "./add-places.server";
import { addActivities, type ImportedAct } from "./add-traces.server";
import type { NewIdea } from "./import-store";

type PlacedIdea = NewIdea & { id: number };

/** Evidence, former words, changes of status and official responses of ideas that were just added. */
export async function addDetails(trx: Trx, ideas: readonly PlacedIdea[]): Promise<void> {
  await addEvidence(trx, ideas);
  await addVersions(trx, ideas);
  await addChanges(trx, ideas);
  await addResponses(trx, ideas);
  const answered = ideas.filter((idea) => idea.changes.length + idea.responses.length > 0);
  for (const { id } of answered) await recountAnswered(trx, id);
}

/** Each thing of each idea, with the idea's number. */
function each<Thing extends object>(
  ideas: readonly PlacedIdea[],
  of: (idea: PlacedIdea) => readonly Thing[],
): (Thing & { ideaId: number })[] {
  return ideas.flatMap((idea) => of(idea).map((thing) => ({ ...thing, ideaId: idea.id })));
}

async function addEvidence(trx: Trx, ideas: readonly PlacedIdea[]): Promise<void> {
  const rows = each(ideas, (idea) => idea.evidence).map((statement) => ({
    idea_id: statement.ideaId,
    kind: statement.kind,
    body: statement.body,
    person_id: statement.authorId,
    account_id: statement.accountId,
    amount: statement.amount,
    unit: statement.unit,
    created_at: statement.createdAt,
  }));
  if (rows.length > 0) await trx.insertInto("evidence").values(rows).execute();
}

async function addVersions(trx: Trx, ideas: readonly PlacedIdea[]): Promise<void> {
  const rows = each(ideas, (idea) => idea.versions).map((version) => ({
    idea_id: version.ideaId,
    version: version.version,
    title: version.title,
    body: version.body,
    editor_id: version.authorId,
    created_at: version.createdAt,
  }));
  if (rows.length > 0) await trx.insertInto("idea_revision").values(rows).execute();
}

async function addChanges(trx: Trx, ideas: readonly PlacedIdea[]): Promise<void> {
  const changes = each(ideas, (idea) => idea.changes);
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({
    idea_id: change.ideaId,
    from_status_id: change.from?.id ?? null,
    to_status_id: change.to.id,
    actor_id: change.actorId,
    note: change.body,
    note_html: change.bodyHtml,
    reason_code: change.reasonCode,
    would_change: change.wouldChange,
    possible_where: change.possibleWhere,
    conflicts_with: change.conflictsWith,
    language: change.language,
    created_at: change.createdAt,
  }));
  const ids = inOrder(await trx.insertInto("status_change").values(rows).returning("id").execute());
  const acts = changes.map(
    ({ ideaId, actorId, from, to, createdAt }, index): ImportedAct => ({
      ...{ personId: actorId, at: createdAt, verb: "idea.status_changed" },
      subject: { kind: "idea", id: ideaId },
      details: {
        ...{ from: from?.id ?? null, to: to.id, fromKey: from?.key ?? null, toKey: to.key },
        statusChangeId: ids[index] ?? 0,
      },
    }),
  );
  await addActivities(trx, acts);
}

async function addResponses(trx: Trx, ideas: readonly PlacedIdea[]): Promise<void> {
  const responses = each(ideas, (idea) => idea.responses);
  if (responses.length === 0) return;
  const rows = responses.map((response) => ({
    idea_id: response.ideaId,
    version: response.version,
    body: response.body,
    body_html: response.bodyHtml,
    what_changed: response.whatChanged,
    author_id: response.authorId,
    language: response.language,
    created_at: response.createdAt,
  }));
  await trx.insertInto("official_response").values(rows).execute();
  const acts = responses.map(
    ({ ideaId, authorId, version, createdAt }): ImportedAct => ({
      ...{ personId: authorId, at: createdAt, verb: "idea.answered" },
      subject: { kind: "idea", id: ideaId },
      details: { version, first: version === 1 },
    }),
  );
  await addActivities(trx, acts);
}
