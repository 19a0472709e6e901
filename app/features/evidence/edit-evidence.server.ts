import { recordActivity } from "~/features/activity/record-activity.server";
import type { IdeaState } from "~/features/ideas/idea";
import {
  getIdeaStateAlsoMerged,
  lockIdeaStateAlsoMerged,
} from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { type AddEvidenceInput, columnsOf } from "./add-evidence.server";
import { canEditStatement, canRemoveStatement } from "./evidence.policy";
import { deleteEvidence, getEvidence, stateOf, updateEvidence } from "./evidence-rows.server";

export interface StatementOnIdea {
  row: Row<"evidence">;
  idea: IdeaState;
}

/**
 * A statement that has words of its own, with its idea.
 * @throws NotFound also where it stands in a reply, whose words are changed there.
 */
export async function getStatement(db: Db, viewer: Viewer, id: number): Promise<StatementOnIdea> {
  const row = await getEvidence(db, id);
  if (row.comment_id !== null) throw new NotFound();
  return { row, idea: await getIdeaStateAlsoMerged(db, viewer, row.idea_id) };
}

/** The statement says this from now on. */
export async function editEvidence(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: AddEvidenceInput,
): Promise<void> {
  const { row, idea } = await lockStatement(trx, viewer, id);
  allow(viewer, canEditStatement(viewer, stateOf(row), idea), "evidence:refused");
  const wanted = columnsOf(input);
  const names = ["kind", "body", "amount", "unit"] as const;
  const changed = names.filter((name) => wanted[name] !== row[name]);
  if (changed.length === 0) return;
  await updateEvidence(trx, id, { ...wanted, edited_at: now() });
  const details = { kind: input.kind, statement: id, changed };
  await recordActivity(trx, viewer, "evidence.edited", subjectOf(row), details, staffOnly);
}

/** The statement is gone, also from the roll-up. */
export async function removeEvidence(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { row } = await lockStatement(trx, viewer, id);
  allow(viewer, canRemoveStatement(viewer, stateOf(row)), "evidence:refused");
  await deleteEvidence(trx, id);
  const details = { kind: row.kind, statement: id };
  await recordActivity(trx, viewer, "evidence.removed", subjectOf(row), details, staffOnly);
}

async function lockStatement(trx: Trx, viewer: Viewer, id: number): Promise<StatementOnIdea> {
  const { row } = await getStatement(trx, viewer, id);
  const idea = await lockIdeaStateAlsoMerged(trx, viewer, row.idea_id);
  return { row: await getEvidence(trx, id), idea };
}

function subjectOf(row: Row<"evidence">) {
  return { kind: "idea", id: row.idea_id, accountId: row.account_id ?? undefined } as const;
}

const staffOnly = { staffOnly: true };
