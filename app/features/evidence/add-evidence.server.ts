import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import { stir } from "~/features/ideas/idea-counters.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { AmountUnit } from "./amount";
import type { EvidenceKind } from "./evidence";
import { canAddEvidence, canRecordEvidence } from "./evidence.policy";
import { hasStatement, insertEvidence } from "./evidence-rows.server";
import { getSpeaker } from "./speakers.queries.server";

export interface AddEvidenceInput {
  kind: EvidenceKind;
  body: string;
  /** As it is stored: whole parts of a unit. */
  amount?: { stored: number; unit: AmountUnit } | null | undefined;
}

/** The viewer's statement is part of the idea's case; the same statement sent again is one. */
export async function addEvidence(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: AddEvidenceInput,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canAddEvidence(viewer, idea), "evidence:refused");
  requireSignedIn(viewer);
  const speaker = { id: viewer.id, accountId: viewer.accountId };
  const id = await insertStatement(trx, ideaId, speaker, {
    ...columnsOf(input),
    by_staff: isStaff(viewer) ? 1 : 0,
  });
  if (id === undefined) return;
  const subject = { kind: "idea", id: ideaId, accountId: viewer.accountId ?? undefined } as const;
  await recordActivity(trx, viewer, "evidence.added", subject, { kind: input.kind, statement: id });
}

/**
 * What a customer said elsewhere stands on the idea in their name, with who noted it; they are told,
 * follow the idea and may take it out.
 * @param typed a mail address or a handle.
 * @throws Invalid at `saidBy` when nobody is meant by it who may see the idea.
 */
export async function recordEvidence(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: AddEvidenceInput & { saidBy: string },
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canRecordEvidence(viewer, idea), "evidence:refused");
  requireSignedIn(viewer);
  const speaker = await getSpeaker(trx, ideaId, input.saidBy);
  const id = await insertStatement(trx, ideaId, speaker, {
    ...columnsOf(input),
    recorded_by_id: viewer.id,
  });
  if (id === undefined) return;
  const subject = { kind: "idea", id: ideaId, accountId: speaker.accountId ?? undefined } as const;
  const details = { kind: input.kind, statement: id, person: speaker.id };
  await recordActivity(trx, viewer, "evidence.recorded", subject, details);
}

/** The columns that a form fills in. */
export function columnsOf({ kind, body, amount }: AddEvidenceInput) {
  return { kind, body, amount: amount?.stored ?? null, unit: amount?.unit ?? null };
}

/** @returns its number; undefined where they said exactly this before. */
async function insertStatement(
  trx: Trx,
  ideaId: number,
  speaker: { id: number; accountId: number | null },
  columns: ReturnType<typeof columnsOf> & { by_staff?: 0 | 1; recorded_by_id?: number },
): Promise<number | undefined> {
  const statement = { ...columns, idea_id: ideaId, person_id: speaker.id };
  if (await hasStatement(trx, statement)) return undefined;
  const id = await insertEvidence(trx, {
    ...statement,
    account_id: speaker.accountId,
    created_at: now(),
  });
  await stir(trx, ideaId);
  await followByItself(trx, speaker.id, { kind: "idea", id: ideaId }, "commenter");
  return id;
}
