import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import { stir } from "~/features/ideas/idea-counters.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { EvidenceKind } from "./evidence";
import { canAddEvidence } from "./evidence.policy";
import { hasStatement, insertEvidence } from "./evidence.queries.server";

export interface AddEvidenceInput {
  kind: EvidenceKind;
  body: string;
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
  const statement = { ...input, idea_id: ideaId, person_id: viewer.id };
  if (await hasStatement(trx, statement)) return;
  await insertEvidence(trx, {
    ...statement,
    account_id: viewer.accountId,
    created_at: now(),
  });
  await stir(trx, ideaId);
  await followByItself(trx, viewer.id, { kind: "idea", id: ideaId }, "commenter");
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "evidence.added", subject, { kind: input.kind });
}
