import { followAgain } from "~/features/ideas/follow.server";
import { canVote } from "~/features/ideas/idea.policy";
import { getIdeaState, lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { findVoteHere, ownVoteHere } from "~/features/votes/behalf-vote.server";
import { SET_ASIDE, whyNoVote } from "~/features/votes/vote";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Customer } from "./customer.server";
import { standsIn } from "./idea-for-both.server";

/** The vote is the customer's own; one that they had cast themselves stays as it is. */
export async function confirmVote(
  trx: Trx,
  customer: Customer,
  entry: Row<"behalf_entry">,
): Promise<void> {
  const { idea_id: ideaId, importance, because } = entry;
  if (ideaId === null) throw new Conflict("intake:behalf.refused.gone");
  const canonicalId = await standsIn(trx, ideaId);
  await lockIdeas(trx, [...new Set([ideaId, canonicalId])]);
  const known = await findVoteHere(trx, { ideaId, personId: customer.person.id });
  const stands = known?.withdrawn_at === null;
  if (stands && known.behalf_id === null) return;
  if (known?.set_aside_at != null) throw new Conflict(SET_ASIDE);
  if (!stands) {
    const idea = await getIdeaState(trx, customer.viewer, canonicalId);
    if (!canVote(customer.viewer, idea)) throw new Conflict(whyNoVote(idea));
  }
  const accountId = customer.person.account_id;
  const vote = { ideaId, personId: customer.person.id };
  await ownVoteHere(trx, vote, { importance, because, accountId });
  await followAgain(trx, customer.person.id, { kind: "idea", id: ideaId }, "voter");
}
