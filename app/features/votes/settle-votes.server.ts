import { recountVotes } from "~/features/ideas/idea-counters.server";
import type { Trx } from "~db/connect.server";
import type { NewRow, Row } from "~db/schema";
import { joinVotes, type SaidVote } from "./joined-vote";
import { listConcerned, listMerged, listMergedVotes, type MergedIdea } from "./merged-votes.server";
import { deleteVotes, listVotesOf, putVotes } from "./votes.queries.server";

const PEOPLE_AT_ONCE = 500;

/**
 * The votes on an idea are those of its own and of what is merged into it now, each person's once,
 * unless their own was set aside; its numbers follow. Call it, with the idea locked, whenever something was merged into it, was
 * unmerged from it, or is on a board with another access; again, it changes nothing.
 */
export async function settleVotes(trx: Trx, ideaId: number): Promise<void> {
  const merged = await listMerged(trx, ideaId);
  const people = await listConcerned(trx, ideaId, merged);
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
    await settleSome(trx, ideaId, merged, people.slice(from, from + PEOPLE_AT_ONCE));
  }
  await recountVotes(trx, ideaId);
}

async function settleSome(
  trx: Trx,
  ideaId: number,
  merged: readonly MergedIdea[],
  people: readonly number[],
): Promise<void> {
  const present = byPerson(await listVotesOf(trx, ideaId, people));
  const kept = byPerson(await listOwn(trx, ideaId, people));
  const came = new Map<number, SaidVote[]>();
  for (const vote of await listMergedVotes(trx, merged, people)) {
    came.set(vote.person_id, [...(came.get(vote.person_id) ?? []), vote]);
  }
  const settled = people.map((personId) => {
    const own = kept.get(personId) ?? present.get(personId) ?? noVote(ideaId, personId);
    return { personId, own, known: kept.has(personId), came: came.get(personId) ?? [] };
  });
  const adds = ({ own, came: others }: { own: OwnVote; came: SaidVote[] }) =>
    others.length > 0 && own.set_aside_at === null;
  const joined = settled.filter(adds);
  const alone = settled.filter((each) => each.known && !adds(each));
  await putOwn(
    trx,
    joined.filter((each) => !each.known).map((each) => each.own),
  );
  await putVotes(
    trx,
    joined.flatMap(({ own, came: others }) => asOne(own, others)),
  );
  await giveBack(
    trx,
    ideaId,
    alone.map((each) => each.own),
  );
}

/** The votes of some people are their own alone until the idea is settled again. */
export async function unjoinVotes(
  trx: Trx,
  ideaId: number,
  people: readonly number[],
): Promise<void> {
  await giveBack(trx, ideaId, await listOwn(trx, ideaId, people));
}

function asOne(own: OwnVote, others: readonly SaidVote[]): NewRow<"vote">[] {
  const [first, ...more] = [...(isStanding(own) ? [own] : []), ...others];
  if (!first) return [];
  const key = { idea_id: own.idea_id, person_id: own.person_id, withdrawn_at: null };
  return [{ ...key, ...joinVotes([first, ...more]) }];
}

/** Nothing that is merged adds to these votes any more: they are as they were by themselves. */
async function giveBack(trx: Trx, ideaId: number, votes: readonly OwnVote[]): Promise<void> {
  if (votes.length === 0) return;
  await putVotes(trx, votes.filter(isVote));
  await deleteVotes(
    trx,
    ideaId,
    votes.filter((vote) => !isVote(vote)).map((vote) => vote.person_id),
  );
  await trx
    .deleteFrom("own_vote")
    .where("idea_id", "=", ideaId)
    .where(
      "person_id",
      "in",
      votes.map((vote) => vote.person_id),
    )
    .execute();
}

type OwnVote = Row<"own_vote">;

function isVote(vote: OwnVote): vote is Row<"vote"> {
  return vote.importance !== null;
}

function isStanding(vote: OwnVote): vote is Row<"vote"> {
  return isVote(vote) && vote.withdrawn_at === null;
}

function noVote(ideaId: number, personId: number): OwnVote {
  return {
    idea_id: ideaId,
    person_id: personId,
    importance: null,
    because: "",
    by_staff: 0,
    account_id: null,
    first_at: 0,
    created_at: 0,
    withdrawn_at: null,
    set_aside_at: null,
    behalf_id: null,
  };
}

function byPerson<V extends { person_id: number }>(votes: readonly V[]): Map<number, V> {
  return new Map(votes.map((vote) => [vote.person_id, vote]));
}

function listOwn(trx: Trx, ideaId: number, people: readonly number[]): Promise<OwnVote[]> {
  return trx
    .selectFrom("own_vote")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .where("person_id", "in", people)
    .execute();
}

async function putOwn(trx: Trx, votes: readonly OwnVote[]): Promise<void> {
  if (votes.length > 0) await trx.insertInto("own_vote").values(votes.map(asOwn)).execute();
}

/** Without what only the vote itself keeps, such as the network it came from. */
function asOwn(vote: OwnVote): OwnVote {
  const { idea_id, person_id, importance, because, by_staff, account_id } = vote;
  const { first_at, created_at, withdrawn_at, set_aside_at, behalf_id } = vote;
  return {
    ...{ idea_id, person_id, importance, because, by_staff, account_id },
    ...{ first_at, created_at, withdrawn_at, set_aside_at, behalf_id },
  };
}
