import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import type { VoteInput } from "~/features/votes/vote";
import { parseVoterCursor, pickQuotes, type Voter } from "~/features/votes/voters";
import {
  countVoices,
  listQuotes,
  listVoters,
  VOTERS_PER_PAGE,
} from "~/features/votes/voters.queries.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene() {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database));
  const vote = (viewer: Viewer, input: Partial<VoteInput> = {}) =>
    database.write((trx) =>
      castVote(trx, viewer, idea.id, { importance: 1, because: "", ...input }),
    );
  return { idea, vote };
}

async function makeAccount(name: string) {
  return database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: name.toLowerCase(), kind: "customer", created_at: 1 })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
}

describe("the voters of an idea", () => {
  it("are listed newest first, page by page, each once, without those who withdrew", async () => {
    const { idea, vote } = await scene();
    const people: number[] = [];
    for (let turn = 0; turn < VOTERS_PER_PAGE + 3; turn++) {
      const voter = await makePerson(database);
      await vote(voter);
      people.push(voter.id);
    }
    const gone = await makePerson(database);
    await vote(gone);
    await database.write((trx) => withdrawVote(trx, gone, idea.id));
    const first = await listVoters(database.read, visitor, idea.id, null);
    const second = await listVoters(database.read, visitor, idea.id, parseVoterCursor(first.next));
    expect(first.voters).toHaveLength(VOTERS_PER_PAGE);
    expect(second.next).toBeNull();
    const seen = [...first.voters, ...second.voters].map((voter) => voter.key);
    expect(seen).toEqual(people.reverse());
  });

  it("are counted by account and by need; staff are in neither number", async () => {
    const { idea, vote } = await scene();
    const account = await makeAccount(`Roastery ${idea.id}`);
    for (let turn = 0; turn < 2; turn++) {
      const voter = await makePerson(database, "member", { account_id: account.id });
      await vote(voter, { importance: 3, because: "it saves an hour" });
    }
    await vote(await makePerson(database));
    await vote(await makePerson(database, "rep", { account_id: account.id }), { importance: 3 });
    expect(await countVoices(database.read, idea.id)).toEqual({
      ...{ accounts: 1, mustHave: 2, saidWhy: 2 },
    });
  });
});

describe("the quotes under Because", () => {
  it("are customers' whole reasons, the most needed first, never cut", async () => {
    const { idea, vote } = await scene();
    await vote(await makePerson(database), { importance: 2, because: "important" });
    await vote(await makePerson(database), { importance: 3, because: "must" });
    await vote(await makePerson(database), { importance: 3, because: "x".repeat(200) });
    await vote(await makePerson(database, "rep"), { importance: 3, because: "staff" });
    await vote(await makePerson(database));
    const quotes = await listQuotes(database.read, visitor, idea.id);
    expect(quotes.map((quote) => quote.because)).toEqual(["must", "important"]);
  });

  it("come from different companies where they can", () => {
    const voter = (key: number, account: string | null) => ({ key, account }) as Voter;
    const candidates = [
      voter(1, "A"),
      voter(2, "A"),
      voter(3, "B"),
      voter(4, null),
      voter(5, null),
    ];
    expect(pickQuotes(candidates).map(({ key }) => key)).toEqual([1, 3, 4]);
    expect(pickQuotes(candidates.slice(0, 3)).map(({ key }) => key)).toEqual([1, 3, 2]);
  });
});
