import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerWorth } from "~/features/changelog/answer-worth.server";
import { worthPath } from "~/features/changelog/worth";
import { readWorthKey, worthMailPath } from "~/features/changelog/worth-link.server";
import { readWorthResult } from "~/features/changelog/worth-result.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, setClock } from "~/platform/clock";
import { Conflict, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { vote } from "../notifications/scene";
import { jobsOf, runJobs, toldTo } from "../notifications/telling";
import { ideasOn, makeItem } from "../roadmap/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { makePublished } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function makeAccount(name: string): Promise<number> {
  const row = { name, name_folded: name, kind: "customer" as const, created_at: 1 };
  return database.write(async (trx) => {
    const account = trx.insertInto("account").values(row).returning("id");
    return (await account.executeTakeFirstOrThrow()).id;
  });
}

async function scene() {
  const { ids } = await ideasOn(database, 1);
  const item = await makeItem(database, ids);
  const voters = [];
  for (const name of ["one", "two", "three"]) {
    const account_id = await makeAccount(`${name} of ${item.id}`);
    const voter = await makePerson(database, "member", { account_id });
    await vote(database, voter, ids[0] ?? 0);
    voters.push(voter);
  }
  const { mara } = await makePublished(database, { itemId: item.id, ideaIds: ids });
  await vote(database, mara, ids[0] ?? 0);
  await runJobs(database);
  return { itemId: item.id, voters, mara };
}

/** What is due so many days from now. */
async function later<T>(days: number, work: () => Promise<T>): Promise<T> {
  const restore = setClock(() => Date.now() + days * DAY);
  try {
    return await work();
  } finally {
    restore();
  }
}

const said = { used: "yes", worth: "more", amount: null, word: "" } as const;
const hours = (stored: number) => ({ ...said, amount: { stored, unit: "hours_month" as const } });

type Said = Parameters<typeof answerWorth>[3];

const answer = (viewer: Viewer, itemId: number, input: Said = said, days: 30 | 90 = 30) =>
  database.write((trx) => answerWorth(trx, viewer, { itemId, days }, input));

describe("who asked for something that was published", () => {
  it("is asked after thirty and after ninety days, once each, and the company is not", async () => {
    const { itemId, voters, mara } = await scene();
    const [voter = visitor] = voters;
    for (const days of [29, 31, 32, 91, 92]) await later(days, () => jobsOf(database).runDue());
    const { inbox, mails } = await toldTo(database, { id: voter.id ?? 0 });
    expect(inbox.filter((kind) => kind === "worth_asked")).toHaveLength(2);
    const asked = mails.filter(({ kind }) => kind === "worth_asked");
    expect(asked).toHaveLength(2);
    expect(asked[0]?.body_text).toContain(`/roadmap/${itemId}/worth?key=`);
    expect((await toldTo(database, mara)).inbox).not.toContain("worth_asked");
  });

  it("answers by the mail or signed in, and may change their mind until the round is over", async () => {
    const { itemId, voters } = await scene();
    const [voter = visitor] = voters;
    await expect(answer(voter, itemId)).rejects.toBeInstanceOf(NotFound);
    await later(31, () => jobsOf(database).runDue());
    await answer(voter, itemId);
    await answer(voter, itemId, { ...said, used: "not_yet", worth: "more" });
    const result = await readWorthResult(database.read, visitor, itemId, "EUR");
    expect(result).toMatchObject({ answers: 1, used: { yes: 0, not_yet: 1 }, worth: { more: 0 } });
    await later(95, () => expect(answer(voter, itemId)).rejects.toBeInstanceOf(Conflict));
    await expect(answer(visitor, itemId)).rejects.toBeInstanceOf(SignInNeeded);
    const stranger = await makePerson(database);
    await expect(answer(stranger, itemId)).rejects.toBeInstanceOf(NotFound);
  });

  it("is known by a key that says item, round and person, and no other", () => {
    const asking = { itemId: 7, days: 90 as const, personId: 3 };
    const key = new URL(worthMailPath("secret", asking), "http://x").searchParams.get("key") ?? "";
    expect(readWorthKey("secret", key)).toEqual(asking);
    expect(readWorthKey("other secret", key)).toBeUndefined();
    expect(readWorthKey("secret", `${key}x`)).toBeUndefined();
    expect(worthPath(7)).toBe("/roadmap/7/worth");
  });
});

describe("what an item was worth", () => {
  it("is told in numbers from three accounts on, and the words to staff alone", async () => {
    const { itemId, voters } = await scene();
    await later(31, () => jobsOf(database).runDue());
    const [one = visitor, two = visitor, three = visitor] = voters;
    await answer(one, itemId, { ...hours(200), word: "CANARY" });
    await answer(two, itemId, hours(400));
    const few = await readWorthResult(database.read, visitor, itemId, "EUR");
    expect(few).toMatchObject({ answers: 2, rollUps: [] });
    const staff = await makePerson(database, "rep");
    const told = await readWorthResult(database.read, staff, itemId, "EUR");
    expect(told?.rollUps[0]).toMatchObject({ accounts: 2, median: 3, staffOnly: true });
    expect(told?.words).toMatchObject([{ personId: one.id, word: "CANARY" }]);
    await answer(three, itemId, hours(600));
    const many = await readWorthResult(database.read, visitor, itemId, "EUR");
    expect(many?.rollUps[0]).toMatchObject({ unit: "hours_month", accounts: 3, median: 4 });
    expect(JSON.stringify(many)).not.toContain("CANARY");
  });
});
