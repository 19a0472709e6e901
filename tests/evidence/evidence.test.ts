import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { clearestSentence } from "~/features/evidence/evidence";
import { canAddEvidence } from "~/features/evidence/evidence.policy";
import { listEvidence } from "~/features/evidence/evidence.queries.server";
import { listStatements } from "~/features/evidence/statements.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const money = { currency: "EUR" };

async function statementsOf(viewer: Viewer, ideaId: number) {
  const idea = await getIdeaState(database.read, viewer, ideaId);
  return listStatements(database.read, viewer, idea, money);
}

async function scene(access: "public" | "one_way" = "public") {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database, access));
  const add = (viewer: Parameters<typeof addEvidence>[1], body: string) =>
    database.write((trx) => addEvidence(trx, viewer, idea.id, { kind: "problem", body }));
  return { author, idea, add };
}

async function makeAccount(name: string) {
  const { id } = await database.write((trx) =>
    trx
      .insertInto("account")
      .values({
        ...{ name, name_folded: name.toLowerCase(), kind: "customer" },
        ...{ named_at: 1, created_at: 1 },
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return id;
}

describe("evidence", () => {
  it("always has its four letters, counted by statement and by account", async () => {
    const { idea, add } = await scene();
    const account_id = await makeAccount("Bar do Cais");
    await add(await makePerson(database, "member", { account_id }), "Settings are lost.");
    await add(await makePerson(database, "member", { account_id }), "Nobody finds the menu.");
    await add(await makePerson(database), "It takes an hour.");
    const { columns, statementCount, accountCount } = await listEvidence(
      database.read,
      visitor,
      idea.id,
      money,
    );
    expect(columns.map(({ kind, count }) => [kind, count])).toEqual([
      ["situation", 0],
      ["problem", 3],
      ["implication", 0],
      ["need_payoff", 0],
    ]);
    expect(columns[0]?.clearest).toBeNull();
    expect(columns[1]?.clearest).toBe("Nobody finds the menu.");
    expect([statementCount, accountCount]).toEqual([3, 1]);
  });

  it("said twice by the same person is said once", async () => {
    const { idea, add } = await scene();
    const person = await makePerson(database);
    await add(person, "It is cold.");
    await add(person, "It is cold.");
    await add(await makePerson(database), "It is cold.");
    expect(await statementsOf(visitor, idea.id)).toHaveLength(2);
  });

  it("names who said it, newest first, and they follow the idea", async () => {
    const { idea, add } = await scene();
    const account_id = await makeAccount("Kaffeewerk");
    const person = await makePerson(database, "member", { account_id });
    await add(await makePerson(database), "The first.");
    await add(person, "The second.");
    const [newest] = await statementsOf(visitor, idea.id);
    expect(newest).toMatchObject({
      text: "The second.",
      by: { name: person.name, handle: person.handle, account: "Kaffeewerk" },
    });
    const follow = await database.read
      .selectFrom("follow")
      .select("reason")
      .where("person_id", "=", person.id)
      .where("subject_id", "=", idea.id)
      .executeTakeFirst();
    expect(follow).toEqual({ reason: "commenter" });
  });

  it("is for signed-in people who see the idea", async () => {
    const { add } = await scene();
    await expect(add(visitor, "From outside.")).rejects.toBeInstanceOf(SignInNeeded);
    const waiting = { ...(await makePerson(database)), trusted: false };
    await expect(add(waiting, "Not yet.")).rejects.toBeInstanceOf(Forbidden);
    const closed = await scene("one_way");
    const attempt = closed.add(await makePerson(database), "Unseen.");
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });

  it("is open to staff alone on a locked idea, and to nobody on a hidden one", async () => {
    const { idea } = await scene();
    const state = await getIdeaState(database.read, visitor, idea.id);
    const [member, rep] = [await makePerson(database), await makePerson(database, "rep")];
    const allowed = (change: Partial<typeof state>) =>
      [member, rep].map((person) => canAddEvidence(person, { ...state, ...change }));
    expect(allowed({})).toEqual([true, true]);
    expect(allowed({ locked: true })).toEqual([false, true]);
    expect(allowed({ hidden: true })).toEqual([false, false]);
  });
});

describe("the clearest sentence", () => {
  it("is whole, and of a length that is read at a glance", () => {
    const readable = "Two people stop what they do, so that one gasket gets changed.";
    const statements = ["Bad.", `${readable} And so on.`, "Word ".repeat(80)];
    expect(clearestSentence(statements)).toEqual({ at: 1, text: readable });
  });

  it("is missing where nobody said anything", () => {
    expect(clearestSentence([])).toBeNull();
  });
});
