import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BankQuestion, lettersOf } from "~/features/answering/missing-letters";
import { listMissingLetters } from "~/features/answering/missing-letters.queries.server";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { castVote } from "~/features/votes/cast-vote.server";
import type { Database } from "~db/connect.server";
import { makeAccount } from "../intake/behalf/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const place = { defaultLanguage: "en" };

async function scene() {
  const name = "Canary Roasters";
  const account = await database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: name.toLowerCase(), kind: "customer", created_at: 1 })
      .onConflict((conflict) => conflict.column("name_folded").doUpdateSet({ name }))
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const person = await makePerson(database, "member", { account_id: account.id });
  const rep = await makePerson(database, "rep");
  const letters = async () => {
    const { ideas } = await listMissingLetters(database.read, rep, account.id, place);
    return new Map(
      ideas.map(({ id, letters: all }) => [
        id,
        all.filter(({ said }) => !said).map(({ kind }) => kind),
      ]),
    );
  };
  return { person, rep, board: await makeBoard(database), letters };
}

describe("the missing letters of an account", () => {
  it("are what it has not said of the ideas that it posted or voted for", async () => {
    const { person, board, letters } = await scene();
    const posted = await makeIdea(database, person, board);
    const voted = await makeIdea(database, await makePerson(database), board);
    const foreign = await makeIdea(database, person, board, { status_group: "closed" });
    const unknown = await makeIdea(database, await makePerson(database), board);
    await database.write((trx) => castVote(trx, person, voted.id, { importance: 2, because: "" }));
    for (const kind of ["situation", "problem"] as const) {
      await database.write((trx) =>
        addEvidence(trx, person, voted.id, { kind, body: "So it is." }),
      );
    }
    const missing = await letters();
    expect(missing.get(posted.id)).toEqual(["situation", "problem", "implication", "need_payoff"]);
    expect(missing.get(voted.id)).toEqual(["implication", "need_payoff"]);
    expect([missing.has(foreign.id), missing.has(unknown.id)]).toEqual([false, false]);
    for (const kind of ["implication", "need_payoff"] as const) {
      await database.write((trx) =>
        addEvidence(trx, person, voted.id, { kind, body: "So it is." }),
      );
    }
    expect((await letters()).has(voted.id)).toBe(false);
  });

  it("are told apart from those of an account that wants nothing", async () => {
    const { person, rep, board } = await scene();
    const { id } = await makeAccount(database);
    const of = (accountId: number) => listMissingLetters(database.read, rep, accountId, place);
    expect(await of(id)).toEqual({ wanted: 0, ideas: [] });
    await makeIdea(database, person, board);
    expect((await of(person.accountId ?? 0)).wanted).toBeGreaterThan(0);
  });
});

describe("the next best question", () => {
  const bank: BankQuestion[] = [
    { id: 1, kind: "problem", boardId: null, text: "What breaks?", language: "en" },
    { id: 2, kind: "problem", boardId: 7, text: "What leaks?", language: "en" },
    { id: 3, kind: "problem", boardId: 8, text: "What squeaks?", language: "en" },
  ];
  const best = (boardId: number, asked: number[]) =>
    lettersOf({ boardId, said: new Set(["situation"]), asked: new Set(asked) }, bank).find(
      ({ kind }) => kind === "problem",
    )?.question?.id;

  it.each([
    ["of the board before one for all", 7, [], 2],
    ["for all where the board has none", 9, [], 1],
    ["not yet asked before one that was", 7, [2], 1],
    ["asked already where each was", 7, [1, 2], 2],
  ] as const)("is one %s", (_name, boardId, asked, id) => {
    expect(best(boardId, [...asked])).toBe(id);
  });

  it("is none for what was said", () => {
    const letters = lettersOf({ boardId: 7, said: new Set(["problem"]), asked: new Set() }, bank);
    expect(letters[1]).toEqual({ kind: "problem", said: true, question: null });
  });
});
