import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { Row, RowChange } from "~db/schema";
import { lockVotes, recountWithCanonical } from "./set-aside.server";
import type { VoteInput } from "./vote";
import { findVote, insertVote, updateVote } from "./votes.queries.server";

/** Whose vote on which idea; an idea that was merged keeps its own votes. */
export interface VoteOf {
  ideaId: number;
  personId: number;
}

/**
 * A vote that a rep cast stands no more, here and in what the idea is part of; a vote of the voter's
 * own stays. With `entryId` it goes only if that entry is the one that cast it.
 */
export async function endBehalfVote(
  trx: Trx,
  { ideaId, personId }: VoteOf,
  entryId?: number,
): Promise<void> {
  await endIf(trx, { ideaId, personId }, (vote) =>
    entryId === undefined ? vote.behalf_id !== null : vote.behalf_id === entryId,
  );
}

/** As {@link endBehalfVote}, whoever cast it: for voters who take back what they had confirmed. */
export async function endVoteHere(trx: Trx, vote: VoteOf): Promise<void> {
  await endIf(trx, vote, () => true);
}

/**
 * The vote is the voter's own and says this, on an idea that may be part of another one by now. Who
 * may is asked before.
 */
export async function ownVoteHere(
  trx: Trx,
  { ideaId, personId }: VoteOf,
  { importance, because, accountId }: VoteInput & { accountId: number | null },
): Promise<void> {
  await lockVotes(trx, ideaId);
  const said = { importance, because, behalf_id: null, withdrawn_at: null };
  const fresh = { ...said, account_id: accountId, first_at: now(), created_at: now() };
  const own = await findOwnPart(trx, { ideaId, personId });
  const known = own ?? (await findVote(trx, ideaId, personId));
  const change = known?.importance == null ? fresh : said;
  if (own) await updateOwnPart(trx, { ideaId, personId }, change);
  else if (known) await updateVote(trx, ideaId, personId, change);
  else await insertVote(trx, { ...fresh, idea_id: ideaId, person_id: personId });
  await recountWithCanonical(trx, [ideaId]);
}

/** The vote on the idea itself, without what merged ideas add to it; undefined where there is none. */
export async function findVoteHere(trx: Trx, { ideaId, personId }: VoteOf) {
  const own = await findOwnPart(trx, { ideaId, personId });
  const vote = own ?? (await findVote(trx, ideaId, personId));
  return vote?.importance == null ? undefined : vote;
}

/** The voter's own part of a vote to which merged ideas add. */
function findOwnPart(trx: Trx, { ideaId, personId }: VoteOf) {
  return trx
    .selectFrom("own_vote")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

async function updateOwnPart(
  trx: Trx,
  { ideaId, personId }: VoteOf,
  change: RowChange<"own_vote">,
): Promise<void> {
  await trx
    .updateTable("own_vote")
    .set(change)
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", personId)
    .execute();
}

async function endIf(
  trx: Trx,
  { ideaId, personId }: VoteOf,
  isIt: (vote: Pick<Row<"vote">, "behalf_id">) => boolean,
): Promise<void> {
  await lockVotes(trx, ideaId);
  const own = await findOwnPart(trx, { ideaId, personId });
  const vote = own ?? (await findVote(trx, ideaId, personId));
  if (!vote || vote.importance === null || vote.withdrawn_at !== null || !isIt(vote)) return;
  const gone = { importance: 1, because: "", withdrawn_at: now() } as const;
  if (own) await updateOwnPart(trx, { ideaId, personId }, gone);
  else await updateVote(trx, ideaId, personId, gone);
  await recountWithCanonical(trx, [ideaId]);
}
