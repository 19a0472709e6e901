import type { Details } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import { canVote } from "~/features/ideas/idea.policy";
import { addCustomerVote, removeCustomerVote } from "~/features/ideas/idea-counters.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { isStaff, type SignedInViewer, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { standAlone, withdrawMerged } from "./merged-votes.server";
import { SET_ASIDE, type VoteInput, whyNoVote } from "./vote";
import { findVote, insertVote, updateVote } from "./votes.queries.server";

/**
 * The viewer's one vote on an idea is as `input` says, whether or not there was one. A vote cast
 * again keeps the time of its first casting, so that toggling gains nothing.
 */
export async function castVote(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: VoteInput,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canVote(viewer, idea), whyNoVote(idea));
  requireSignedIn(viewer);
  const known = await findVote(trx, ideaId, viewer.id);
  allow(viewer, !known || known.set_aside_at === null, SET_ASIDE);
  await putVote(trx, viewer, ideaId, {
    known,
    input: input.bare ? asItStands(known, input) : input,
  });
}

function asItStands(known: Row<"vote"> | undefined, input: VoteInput): VoteInput {
  if (!known || !isStanding(known)) return input;
  return { ...input, importance: known.importance, because: known.because };
}

/**
 * The vote of {@link castVote}, on an idea that the caller has locked and asked about. One that a rep
 * cast is the voter's own as soon as they cast it themselves.
 */
export async function putVote(
  trx: Trx,
  voter: SignedInViewer,
  ideaId: number,
  { known, input }: { known: Row<"vote"> | undefined; input: VoteInput },
): Promise<void> {
  if (known && isStanding(known)) return changeVote(trx, voter, known, input);
  const vote = {
    importance: input.importance,
    because: input.because,
    range_hash: input.rangeHash ?? null,
    behalf_id: input.behalfId ?? null,
    by_staff: isStaff(voter) ? (1 as const) : (0 as const),
    account_id: voter.accountId,
    created_at: now(),
    withdrawn_at: null,
  };
  const firstAt = known?.first_at ?? vote.created_at;
  if (known) await updateVote(trx, ideaId, voter.id, vote);
  else await insertVote(trx, { ...vote, idea_id: ideaId, person_id: voter.id, first_at: firstAt });
  if (!vote.by_staff) await addCustomerVote(trx, ideaId, firstAt);
  await followByItself(trx, voter.id, { kind: "idea", id: ideaId }, "voter");
  await recordActivity(trx, voter, "vote.cast", { kind: "idea", id: ideaId }, byWhom(input));
}

/** The viewer has no vote on the idea. Their importance and reason go with it. */
export async function withdrawVote(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canVote(viewer, idea), whyNoVote(idea));
  requireSignedIn(viewer);
  const known = await findVote(trx, ideaId, viewer.id);
  if (!known || !isStanding(known)) return;
  await endVote(trx, known);
  await recordActivity(trx, viewer, "vote.withdrawn", { kind: "idea", id: ideaId });
}

/** A vote stands no more, here and on what was merged into the idea. Who may is asked before. */
export async function endVote(trx: Trx, vote: Row<"vote">): Promise<void> {
  const { idea_id: ideaId, person_id: personId } = vote;
  await updateVote(trx, ideaId, personId, { because: "", importance: 1, withdrawn_at: now() });
  if (!vote.by_staff) await removeCustomerVote(trx, ideaId, vote.first_at);
  await withdrawMerged(trx, ideaId, personId);
}

async function changeVote(
  trx: Trx,
  voter: SignedInViewer,
  known: Row<"vote">,
  input: VoteInput,
): Promise<void> {
  const { importance, because, behalfId = null } = input;
  const said = known.importance === importance && known.because === because;
  if (said && known.behalf_id === behalfId) return;
  const change = { importance, because, behalf_id: behalfId };
  await updateVote(trx, known.idea_id, known.person_id, change);
  await standAlone(trx, known.idea_id, known.person_id);
  const idea = { kind: "idea", id: known.idea_id } as const;
  await recordActivity(trx, voter, "vote.changed", idea, byWhom(input));
}

/** In the audit: that it was a rep who cast it. */
const byWhom = ({ behalfId }: VoteInput): Details => (behalfId ? { behalf: behalfId } : {});

const isStanding = (vote: Row<"vote">) => vote.withdrawn_at === null;
