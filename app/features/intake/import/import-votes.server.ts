import type { ImportedPerson } from "./import-people.server";
import { type ImportRun, type PlacedRow, withoutKnown } from "./import-run.server";
import type { NewVote } from "./import-store";
import {
  parseVoteRow,
  REQUIRED_VOTE_COLUMNS,
  type VoteMore,
  type VoteRow,
} from "./row-vote.server";

type Placed = PlacedRow<VoteRow>;
type Ready = Placed & { ideaId: number; voter: ImportedPerson };

/** Adds the votes of a file that are not there yet: one for each person and idea. */
export async function importVotes(run: ImportRun, file: string): Promise<void> {
  await run.forEachBatch("votes", file, REQUIRED_VOTE_COLUMNS, parseVoteRow, async (rows) => {
    const fresh = await withoutKnownVotes(run, await withVoters(run, await withIdeas(run, rows)));
    if (fresh.length === 0) return;
    const votes: NewVote[] = [];
    for (const ready of fresh) votes.push(await asVote(run, ready));
    await run.store.addVotes(votes);
    run.report.votes.added += fresh.length;
  });
}

async function asVote(run: ImportRun, { row, ideaId, voter }: Ready): Promise<NewVote> {
  const createdAt = row.createdAt ?? run.options.now;
  return {
    ideaId,
    personId: voter.id,
    byStaff: row.more?.byStaff ?? voter.staff,
    accountId: row.more ? await accountOf(run, row.more) : voter.accountId,
    importance: row.importance ?? 1,
    because: row.because ?? "",
    createdAt,
    firstAt: row.more?.firstAt ?? createdAt,
    withdrawnAt: row.more?.withdrawnAt ?? null,
    counted: row.more === null,
  };
}

async function accountOf(run: ImportRun, { account }: VoteMore): Promise<number | null> {
  return account === null ? null : run.places.account(account);
}

async function withIdeas(run: ImportRun, rows: readonly Placed[]) {
  const ideas = await run.store.findIdeas(rows.map(({ row }) => row.ideaExternalId));
  return rows.flatMap((placed) => {
    const value = placed.row.ideaExternalId;
    const ideaId = ideas.get(value);
    if (ideaId !== undefined) return [{ ...placed, ideaId }];
    placed.report({ column: "idea_external_id", reason: "ideaUnknown", params: { value } }, true);
    return [];
  });
}

async function withVoters(
  run: ImportRun,
  rows: readonly (Placed & { ideaId: number })[],
): Promise<Ready[]> {
  const voters = await run.people.resolve(rows.map(({ row }) => row.voter));
  return rows.flatMap((placed, index) => {
    const voter = voters[index];
    return voter ? [{ ...placed, voter }] : [];
  });
}

async function withoutKnownVotes(run: ImportRun, rows: Ready[]): Promise<Ready[]> {
  const found = await run.store.haveVotes(
    rows.map(({ ideaId, voter }) => ({ ideaId, personId: voter.id })),
  );
  const known = new Set(rows.filter((_, index) => found[index]).map(pairOf));
  return withoutKnown(
    rows,
    pairOf,
    (pair) => known.has(pair),
    () => run.report.votes.known++,
  );
}

const pairOf = ({ ideaId, voter }: Ready) => `${ideaId} ${voter.id}`;
