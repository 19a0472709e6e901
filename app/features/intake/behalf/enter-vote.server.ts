import { followByItself } from "~/features/ideas/follow.server";
import { canVote } from "~/features/ideas/idea.policy";
import { putVote } from "~/features/votes/cast-vote.server";
import { SET_ASIDE, whyNoVote } from "~/features/votes/vote";
import { findVote } from "~/features/votes/votes.queries.server";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Entered, Entering } from "./entering";
import { findSameEntry, insertEntry, wasVoteDisowned } from "./entries.queries.server";
import { lockIdeaForBoth } from "./idea-for-both.server";

/**
 * The customer has one vote, as the rep heard it. One of their own stays as it is: the quote stands
 * beside it.
 */
export async function enterVote(trx: Trx, entering: Entering): Promise<Entered> {
  const { customer, row, input } = entering;
  const idea = await lockIdeaForBoth(trx, entering);
  const entry = { ...row, idea_id: idea.id };
  const same = await findSameEntry(trx, { ...key(entering), idea_id: idea.id });
  if (same) return { id: same, ideaId: idea.id, fresh: false };
  if (!canVote(customer.viewer, idea)) throw new Invalid({ idea: [whyNoVote(idea)] });
  const known = await findVote(trx, idea.id, customer.person.id);
  if (known?.set_aside_at != null) throw new Invalid({ idea: [SET_ASIDE] });
  const beside = isOwn(known);
  if (!beside && (await wasVoteDisowned(trx, idea.id, customer.person.id))) {
    throw new Invalid({ idea: ["intake:behalf.refused.disowned"] });
  }
  const id = await insertEntry(trx, { ...entry, beside: beside ? 1 : 0 });
  const { importance, because } = input;
  if (beside) {
    await followByItself(trx, customer.person.id, { kind: "idea", id: idea.id }, "voter");
  } else {
    const said = { importance, because, behalfId: id };
    await putVote(trx, customer.viewer, idea.id, { known, input: said });
  }
  return { id, ideaId: idea.id, fresh: true };
}

const isOwn = (vote: Row<"vote"> | undefined) =>
  vote !== undefined && vote.withdrawn_at === null && vote.behalf_id === null;

const key = ({ customer, input }: Entering) =>
  ({ kind: "vote", person_id: customer.person.id, title: "", quote: input.quote }) as const;
