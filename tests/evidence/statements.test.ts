import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type AddEvidenceInput,
  addEvidence,
  recordEvidence,
} from "~/features/evidence/add-evidence.server";
import { editEvidence, removeEvidence } from "~/features/evidence/edit-evidence.server";
import type { EvidenceColumn } from "~/features/evidence/evidence";
import { listEvidence } from "~/features/evidence/evidence.queries.server";
import { listStatements } from "~/features/evidence/statements.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { Forbidden, Invalid, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const money = { currency: "EUR" };
let accounts = 0;

async function makeAccount(named_at: number | null = null) {
  const name = `Canary Company ${++accounts}`;
  return database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: name.toLowerCase(), kind: "customer", named_at, created_at: 1 })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

const customer = async (account_id: number | null = null) =>
  makePerson(database, "member", { account_id: account_id ?? (await makeAccount()).id });

async function scene() {
  const author = await makePerson(database);
  const board = await makeBoard(database);
  const { id } = await makeIdea(database, author, board);
  const say = (viewer: Viewer, stored: number | null, more: Partial<AddEvidenceInput> = {}) =>
    database.write((trx) =>
      addEvidence(trx, viewer, id, {
        kind: "implication",
        body: `It costs us ${stored}.`,
        amount: stored === null ? null : { stored, unit: "hours_month" },
        ...more,
      }),
    );
  const column = async (viewer: Viewer, kind: EvidenceColumn["kind"] = "implication") => {
    const { columns } = await listEvidence(database.read, viewer, id, money);
    return columns.find((each) => each.kind === kind);
  };
  const list = async (viewer: Viewer) => {
    const idea = await getIdeaState(database.read, viewer, id);
    return listStatements(database.read, viewer, idea, money);
  };
  return { id, author, board, say, column, list };
}

const figures = (column: EvidenceColumn | undefined) =>
  column?.rollUps.map(({ accounts: count, median, low, high }) => [count, median, low, high]);

describe("what something costs", () => {
  it("is told to staff at once and to others from three companies on", async () => {
    const { say, column } = await scene();
    const rep = await makePerson(database, "rep");
    await say(await customer(), 100);
    await say(await customer(), 300);
    expect(figures(await column(rep))).toEqual([[2, 2, 1, 3]]);
    expect(figures(await column(visitor))).toEqual([]);
    await say(await customer(), 900);
    expect(figures(await column(rep))).toEqual([[3, 3, 1, 9]]);
    expect(figures(await column(visitor))).toEqual([[3, 3, 2, 6]]);
  });

  it("counts a company once, by what it said last, and the company itself never", async () => {
    const { say, column } = await scene();
    const rep = await makePerson(database, "rep");
    const { id } = await makeAccount();
    await say(await customer(id), 100);
    await say(await customer(id), 500);
    await say(rep, 9_900);
    expect(figures(await column(rep))).toEqual([[1, 5, 5, 5]]);
  });

  it("of one company is read by staff and whoever said it", async () => {
    const { say, list } = await scene();
    const person = await customer();
    await say(person, 320);
    const amounts = async (viewer: Viewer) => (await list(viewer)).map(({ amount }) => amount);
    const amount = { value: 3.2, unit: "hours_month" };
    expect(await amounts(person)).toEqual([amount]);
    expect(await amounts(await makePerson(database, "rep"))).toEqual([amount]);
    expect(await amounts(await customer())).toEqual([null]);
    expect(await amounts(visitor)).toEqual([null]);
  });

  it("names a company to others only if it agreed", async () => {
    const { say, list } = await scene();
    const [quiet, open] = [await makeAccount(), await makeAccount(1)];
    const person = await customer(quiet.id);
    await say(person, 100);
    await say(await customer(open.id), 100);
    const names = async (viewer: Viewer) => (await list(viewer)).map(({ by }) => by?.account);
    expect(await names(visitor)).toEqual([open.name, null]);
    expect(await names(await customer(quiet.id))).toEqual([open.name, quiet.name]);
    expect(await names(await makePerson(database, "rep"))).toEqual([open.name, quiet.name]);
  });

  it("is counted with the idea that another was merged into, and goes back with it", async () => {
    const { id, author, board, say, column, list } = await scene();
    const product = await makePerson(database, "product");
    const twin = await makeIdea(database, author, board);
    await say(await customer(), 100);
    const [second, third] = [await customer(), await customer()];
    for (const [person, stored] of [
      [second, 300],
      [third, 500],
    ] as const) {
      await database.write((trx) =>
        addEvidence(trx, person, twin.id, {
          kind: "implication",
          body: `It costs us ${stored} too.`,
          amount: { stored, unit: "hours_month" },
        }),
      );
    }
    await database.write((trx) =>
      mergeIdeas(trx, product, id, { ideaIds: [twin.id], confirmed: true }),
    );
    expect(figures(await column(visitor))).toEqual([[3, 3, 2, 4]]);
    expect(await list(visitor)).toHaveLength(3);
    await database.write((trx) => unmergeIdea(trx, product, twin.id));
    expect(figures(await column(visitor))).toEqual([]);
    expect(await list(visitor)).toHaveLength(1);
  });
});

describe("a statement", () => {
  it("is edited and taken out by whoever said it", async () => {
    const { say, list } = await scene();
    const person = await customer();
    await say(person, 100);
    const [{ id } = { id: 0 }] = await list(person);
    const other = { kind: "need_payoff", body: "We would save a day.", amount: null } as const;
    await database.write((trx) => editEvidence(trx, person, id, other));
    await database.write((trx) => editEvidence(trx, person, id, other));
    const [edited] = await list(person);
    expect(edited).toMatchObject({ kind: "need_payoff", text: other.body, amount: null });
    expect(edited).toMatchObject({ edited: true, can: { edit: true, remove: true } });
    const stranger = await customer();
    const change = database.write((trx) => editEvidence(trx, stranger, id, other));
    await expect(change).rejects.toBeInstanceOf(Forbidden);
    const theft = database.write((trx) => removeEvidence(trx, stranger, id));
    await expect(theft).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) => removeEvidence(trx, person, id));
    expect(await list(person)).toEqual([]);
    const again = database.write((trx) => removeEvidence(trx, person, id));
    await expect(again).rejects.toBeInstanceOf(NotFound);
    const acts = await database.read
      .selectFrom("activity")
      .select(["verb", "staff_only", "details"])
      .where("actor_id", "=", person.id)
      .orderBy("id")
      .execute();
    expect(acts.map(({ verb, staff_only }) => [verb, staff_only])).toEqual([
      ["evidence.added", 0],
      ["evidence.edited", 1],
      ["evidence.removed", 1],
    ]);
    expect(acts.map(({ details }) => details).join()).not.toContain("save a day");
  });

  it("is noted in a customer's name, with who noted it, and the customer may take it out", async () => {
    const { id, list } = await scene();
    const [rep, person] = [await makePerson(database, "rep"), await customer()];
    const said = { kind: "problem", body: "They told me on the phone." } as const;
    const note = (viewer: Viewer, saidBy: string) =>
      database.write((trx) => recordEvidence(trx, viewer, id, { ...said, saidBy }));
    await note(rep, `@${person.handle}`);
    await note(rep, `${person.handle}@EXAMPLE.com`);
    const [statement, ...more] = await list(person);
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ by: { name: person.name }, notedBy: rep.name });
    expect(statement?.can).toEqual({ edit: true, remove: true });
    expect((await list(visitor))[0]).toMatchObject({ noted: true, notedBy: null });
    await expect(note(person, `@${person.handle}`)).rejects.toBeInstanceOf(Forbidden);
    await expect(note(rep, "@nobody-at-all")).rejects.toBeInstanceOf(Invalid);
    await expect(note(rep, `@${rep.handle}`)).rejects.toBeInstanceOf(Invalid);
    await database.write((trx) => removeEvidence(trx, person, statement?.id ?? 0));
    expect(await list(visitor)).toEqual([]);
  });

  it("that was noted is told to the customer, in the inbox", async () => {
    const { id } = await scene();
    const [rep, person] = [await makePerson(database, "rep"), await customer()];
    const input = { kind: "problem", body: "On the phone.", saidBy: `@${person.handle}` } as const;
    await database.write((trx) => recordEvidence(trx, rep, id, input));
    await runJobs(database);
    expect(await toldTo(database, person)).toMatchObject({ inbox: ["quoted"], mails: [] });
  });

  it("is not noted for somebody who may not see the idea", async () => {
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database, "one_way"));
    const [rep, person] = [await makePerson(database, "rep"), await customer()];
    const input = { kind: "problem", body: "Unseen.", saidBy: `@${person.handle}` } as const;
    const attempt = database.write((trx) => recordEvidence(trx, rep, idea.id, input));
    await expect(attempt).rejects.toMatchObject({ fields: { saidBy: [expect.any(String)] } });
  });
});
