import { externalIdOf } from "~/features/ideas/external-id.server";
import type { Db } from "~db/connect.server";
import { FORM, type voteColumns } from "./columns";
import { type Cell, timeCell } from "./export";
import type { ExportScope } from "./export-scope.server";
import { ideaBatches, pages } from "./idea-batches.server";
import { type NameOf, namePeople } from "./name-people.server";

const SIZE = 500;

type VoteRow = Record<(typeof voteColumns)[number], Cell>;
type StoredVote = Awaited<ReturnType<typeof listVotes>>[number];

/** The votes on the chosen ideas, idea by idea. One that belongs to nobody any more was withdrawn. */
export async function* voteRows(db: Db, scope: ExportScope): AsyncGenerator<VoteRow[]> {
  for await (const ids of ideaBatches(db, scope)) {
    const read = (after: StoredVote | null) => listVotes(db, scope, ids, after);
    for await (const votes of pages(SIZE, read)) {
      const voters = votes.map((vote) => vote.person_id);
      const nameOf = await namePeople(db, scope, voters);
      yield votes.map((vote) => toRow(scope, vote, nameOf));
    }
  }
}

function listVotes(
  db: Db,
  scope: ExportScope,
  ideaIds: readonly number[],
  after: { idea_id: number; person_id: number } | null,
) {
  let query = db
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .leftJoin("account", "account.id", "vote.account_id")
    .leftJoin("own_vote as own", (join) =>
      join.onRef("own.idea_id", "=", "vote.idea_id").onRef("own.person_id", "=", "vote.person_id"),
    )
    .leftJoin("account as own_account", "own_account.id", "own.account_id")
    .selectAll("vote")
    .select(["own.importance as own_importance", "own.because as own_because"])
    .select(["own.by_staff as own_by_staff", "own_account.name as own_account"])
    .select(["own.first_at as own_first_at", "own.created_at as own_created_at"])
    .select("own.withdrawn_at as own_withdrawn_at")
    .select(["idea.external_id", "idea.author_id", "idea.withdrawn_at as author_left_at"])
    .select("account.name as account")
    .where("vote.idea_id", "in", ideaIds)
    .where("vote.person_id", "<>", scope.nobody ?? 0)
    .where((where) =>
      where.or([
        where("idea.withdrawn_at", "is", null),
        where("vote.person_id", "<>", where.ref("idea.author_id")),
      ]),
    )
    .orderBy("vote.idea_id")
    .orderBy("vote.person_id")
    .limit(SIZE);
  if (!scope.internal) query = query.where("vote.withdrawn_at", "is", null);
  // Merged ideas come with their own votes, so canonical ones do as well.
  else
    query = query.where((where) =>
      where.or([where("own.idea_id", "is", null), where("own.importance", "is not", null)]),
    );
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("vote.idea_id", "vote.person_id"), ">", tuple(after.idea_id, after.person_id)),
    );
  }
  return query.execute();
}

/** As the voter gave it on this very idea, where the merged ideas come as well. */
function ownOf(scope: ExportScope, vote: StoredVote): StoredVote {
  const { own_importance, own_first_at, own_created_at } = vote;
  if (!scope.internal || own_importance === null) return vote;
  return {
    ...vote,
    importance: own_importance,
    because: vote.own_because ?? "",
    by_staff: vote.own_by_staff ?? 0,
    account: vote.own_account,
    first_at: own_first_at ?? vote.first_at,
    created_at: own_created_at ?? vote.created_at,
    withdrawn_at: vote.own_withdrawn_at,
  };
}

function toRow(scope: ExportScope, stored: StoredVote, nameOf: NameOf): VoteRow {
  const vote = ownOf(scope, stored);
  const voter = nameOf(vote.person_id, vote);
  const idea = { id: vote.idea_id, external_id: vote.external_id };
  return {
    idea_external_id: externalIdOf(scope.mark, "idea", idea),
    voter_email: voter?.email ?? null,
    importance: vote.importance,
    because: vote.because,
    created_at: timeCell(vote.created_at),
    voter_name: voter?.name ?? null,
    voter_handle: voter?.handle ?? null,
    account: voter ? vote.account : null,
    by_staff: vote.by_staff === 1,
    first_at: timeCell(vote.first_at),
    withdrawn_at: timeCell(vote.withdrawn_at),
    upwell_export: FORM,
  };
}
