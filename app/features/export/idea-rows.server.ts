import { type AmountUnit, readAmount } from "~/features/evidence/amount";
import { externalIdOf } from "~/features/ideas/external-id.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { fallbackLanguage } from "~/i18n/languages";
import type { Db } from "~db/connect.server";
import { FORM, type ideaColumns } from "./columns";
import { type Cell, type ExportRow, timeCell } from "./export";
import type { ExportScope } from "./export-scope.server";
import { listAnswers } from "./idea-answers.server";
import { ideaBatches } from "./idea-batches.server";
import { listDetails } from "./idea-details.server";
import { type NameOf, namePeople } from "./name-people.server";

type IdeaRow = Record<(typeof ideaColumns)[number], Cell> & ExportRow;
type Details = Awaited<ReturnType<typeof listDetails>>;
type StoredIdea = Awaited<ReturnType<typeof listIdeas>>[number];

/** The chosen ideas with all that hangs on them, in the order of their numbers. */
export async function* ideaRows(db: Db, scope: ExportScope): AsyncGenerator<IdeaRow[]> {
  const statuses = await listStatuses(db, fallbackLanguage);
  const names = new Map(statuses.map((status) => [status.id, status.name]));
  for await (const ids of ideaBatches(db, scope)) {
    const [ideas, details, answersOf] = await Promise.all([
      listIdeas(db, ids),
      listDetails(db, ids),
      listAnswers(db, scope, ids),
    ]);
    const authors = ideas.map((idea) => idea.author_id);
    const nameOf = await namePeople(db, scope, [...authors, ...details.personIds]);
    yield ideas.map((idea) => ({
      ...answersOf(idea.id),
      ...facts(scope, idea, nameOf),
      ...tagCells(scope, idea.id, details),
      status_name: names.get(idea.status_id) ?? null,
      ...detailCells(scope, idea, details, nameOf),
      upwell_export: FORM,
    }));
  }
}

function listIdeas(db: Db, ids: readonly number[]) {
  return (
    db
      .selectFrom("idea")
      .innerJoin("board", "board.id", "idea.board_id")
      .innerJoin("status", "status.id", "idea.status_id")
      // With the merged ideas go the merges, down to what each of them was merged into.
      .leftJoin("merge", (join) =>
        join.onRef("merge.idea_id", "=", "idea.id").on("merge.undone_at", "is", null),
      )
      .leftJoin("idea as canonical", "canonical.id", "merge.into_id")
      .selectAll("idea")
      .select(["canonical.id as canonical_id", "canonical.external_id as canonical_external_id"])
      .select(["board.name as board", "board.slug", "board.access", "status.status_key"])
      .select("idea.withdrawn_at as author_left_at")
      .where("idea.id", "in", ids)
      .orderBy("idea.id")
      .execute()
  );
}

function facts(scope: ExportScope, idea: StoredIdea, nameOf: NameOf) {
  const author = nameOf(idea.author_id, idea);
  return {
    external_id: externalIdOf(scope.mark, "idea", idea),
    title: idea.title,
    body: idea.body,
    board: idea.board,
    status: idea.status_key,
    author_name: author?.name ?? null,
    author_email: author?.email ?? null,
    author_handle: author?.handle ?? null,
    votes: idea.top_count,
    created_at: timeCell(idea.created_at),
    language: idea.language,
    board_slug: idea.slug,
    board_access: idea.access,
    status_excerpt: idea.status_excerpt,
    // Without the merged ideas, what an import counted on them is the canonical one's.
    imported_votes: scope.internal ? idea.imported_vote_count : idea.top_count - idea.vote_count,
    comments: idea.comment_count,
    answered_at: timeCell(idea.first_answered_at),
    updated_at: timeCell(idea.updated_at),
    version: idea.version,
    pinned_at: timeCell(idea.pinned_at),
    locked_at: timeCell(idea.locked_at),
    hidden_at: timeCell(idea.hidden_at),
    hidden_reason: idea.hidden_reason,
    withdrawn_at: timeCell(idea.withdrawn_at),
    surprise_key: idea.random_key,
    merged_into:
      idea.canonical_id === null
        ? null
        : externalIdOf(scope.mark, "idea", {
            id: idea.canonical_id,
            external_id: idea.canonical_external_id,
          }),
  };
}

function tagCells(scope: ExportScope, ideaId: number, details: Details) {
  const tags = details.tags(ideaId);
  const staffs = scope.internal ? tags.filter((tag) => tag.access === "staff_only") : [];
  return {
    tags: tags.filter((tag) => tag.access !== "staff_only").map((tag) => tag.name),
    staff_tags: staffs.map((tag) => tag.name),
  };
}

/** What one account said in numbers is for the company alone. */
function amountCells(
  { amount, unit }: { amount: number | null; unit: AmountUnit | null },
  currency: string,
  { internal }: ExportScope,
) {
  const told = internal && amount !== null && unit !== null;
  return told
    ? { amount: readAmount(amount, unit, currency).value, unit }
    : { amount: null, unit: null };
}

function detailCells(scope: ExportScope, idea: StoredIdea, details: Details, nameOf: NameOf) {
  return {
    evidence: details.evidence(idea.id).map(({ person_id, created_at, ...said }) => ({
      ...{ kind: said.kind, body: said.reply ?? said.body, account: said.account },
      ...amountCells(said, details.currency, scope),
      by: nameOf(person_id, idea),
      created_at: timeCell(created_at),
    })),
    status_changes: details.changes(idea.id).map(({ idea_id: _, actor_id, ...change }) => ({
      ...{ ...change, by: nameOf(actor_id, idea) },
      created_at: timeCell(change.created_at),
    })),
    official_responses: details
      .responses(idea.id)
      .map(({ idea_id: _, author_id, ...response }) => ({
        ...{ ...response, by: nameOf(author_id, idea) },
        created_at: timeCell(response.created_at),
      })),
    former_versions: details.versions(idea.id).map(({ idea_id: _, editor_id, ...version }) => ({
      ...{ ...version, by: nameOf(editor_id, idea) },
      created_at: timeCell(version.created_at),
    })),
  };
}
