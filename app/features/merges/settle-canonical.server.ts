import { joinFollows, partFollows } from "~/features/ideas/joined-follows.server";
import { settleClock } from "~/features/ideas/settle-clock.server";
import { joinPromotions, partPromotions } from "~/features/roadmap/joined-promotions.server";
import { settleVotes } from "~/features/votes/settle-votes.server";
import type { Trx } from "~db/connect.server";

/** An idea has again only what it brought itself, and what is still merged into it. */
export async function partFromCanonical(trx: Trx, ideaId: number): Promise<void> {
  await settleVotes(trx, ideaId);
  await settleClock(trx, ideaId);
  await partFollows(trx, ideaId);
  await partPromotions(trx, ideaId);
}

/** An idea has what it brought itself, and what these ideas bring, which are merged into it now. */
export async function joinToCanonical(
  trx: Trx,
  canonicalId: number,
  ideaIds: readonly number[],
): Promise<void> {
  await settleVotes(trx, canonicalId);
  await settleClock(trx, canonicalId);
  await joinFollows(trx, canonicalId, ideaIds);
  await joinPromotions(trx, canonicalId, ideaIds);
}
