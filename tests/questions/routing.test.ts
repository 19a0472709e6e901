import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { updateCommunity } from "~/features/community/community.queries.server";
import { readBecause } from "~/features/questions/routing/because";
import { lapseOldRequests } from "~/features/questions/routing/lapse-requests.server";
import { writeRule } from "~/features/segments/rule.schema.server";
import { DAY, HOUR, MINUTE } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import {
  askedOf,
  at,
  type ExpertInput,
  makeAccount,
  makeExpert,
  makeQuestion,
  makeTag,
  requestsOf,
  route,
} from "./routing-scene";

const NOON = Date.parse("2026-03-10T12:00:00Z");

let database: Database;
let board: { id: number };
/** Each test has a tag of its own, and with it its own experts. */
let tag: { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  board = await makeBoard(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  tag = await makeTag(database);
});

const expert = (input: ExpertInput = {}) =>
  at(NOON, () => makeExpert(database, { topics: [tag.id], ...input }));
const experts = (count: number) => many(count, () => expert());
const ask = (values: Partial<NewRow<"question">> = {}) =>
  at(NOON, () => makeQuestion(database, values.board_id ?? board.id, [tag.id], values));
const routeAt = (question: number, time: number) => at(time, () => route(database, question));
const change = (question: number, set: object, who?: number) =>
  database.write((trx) =>
    trx
      .updateTable("question_request")
      .set(set)
      .where("question_id", "=", question)
      .$if(who !== undefined, (query) => query.where("person_id", "=", who ?? 0))
      .execute(),
  );
const questionRow = (id: number) =>
  database.read.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("a question", () => {
  it("is put to three at once, to the next three after a day, and then to an employee", async () => {
    const owner = await makePerson(database, "rep");
    const account = await makeAccount(database, { owner_id: owner.id });
    const six = (await experts(7)).map(({ id }) => id);
    const question = await ask({ account_id: account.id });
    expect(await routeAt(question, NOON)).toBe(NOON + DAY);
    expect(await askedOf(database, question)).toEqual(six.slice(0, 3));
    expect(await routeAt(question, NOON + HOUR)).toBe(NOON + DAY);
    expect(await routeAt(question, NOON + DAY)).toBe(NOON + 3 * DAY);
    expect(await askedOf(database, question)).toEqual(six.slice(0, 6));
    expect(await routeAt(question, NOON + 3 * DAY)).toBeNull();
    const requests = await requestsOf(database, question);
    expect(requests.map(({ round, cause }) => [round, cause])).toEqual([
      ...[1, 2, 3].map(() => [1, "routed"]),
      ...[1, 2, 3].map(() => [2, "routed"]),
      [3, "employee"],
    ]);
    expect(requests.at(-1)?.person_id).toBe(owner.id);
    expect(await questionRow(question)).toMatchObject({
      ...{ routed_at: NOON, escalated_at: NOON + 3 * DAY },
    });
    expect(await routeAt(question, NOON + 4 * DAY)).toBeNull();
    expect(await askedOf(database, question)).toHaveLength(7);
  });

  it("writes down each asking, in the history of the asker's account", async () => {
    const account = await makeAccount(database);
    const [one] = await experts(1);
    const question = await ask({ account_id: account.id });
    await routeAt(question, NOON);
    const rows = await database.read
      .selectFrom("activity")
      .select(["verb", "details", "staff_only", "account_id"])
      .where("subject_kind", "=", "question")
      .where("subject_id", "=", question)
      .execute();
    const [request] = await requestsOf(database, question);
    expect(rows.map((row) => ({ ...row, details: JSON.parse(row.details) }))).toEqual([
      {
        ...{ verb: "question.routed", staff_only: 1, account_id: account.id },
        details: { person: one?.id, request: request?.id, round: 1, cause: "routed" },
      },
    ]);
  });

  it("says why, and nothing of the asker that others are not told", async () => {
    const near = { industry: "Logistics", region: "Franconia", size: 300 };
    const asker = await makeAccount(database, near);
    const account = await makeAccount(database, { ...near, industry: "logistics", size: 480 });
    const person = await expert({ person: { account_id: account.id } });
    await makeTagged(person, 2);
    const before = await ask();
    await database.write((trx) =>
      trx
        .insertInto("answer")
        .values({
          ...{ question_id: before, author_id: person.id, side: "peer", body: "a", body_html: "a" },
          ...{ thanks_count: 3, created_at: NOON },
        })
        .execute(),
    );
    const question = await ask({ account_id: asker.id });
    await routeAt(question, NOON);
    const [request] = await requestsOf(database, question);
    expect(request?.person_id).toBe(person.id);
    expect(readBecause(request?.because ?? "{}")).toEqual({
      ...{ topics: [tag.id], ideas: 2, answers: 1, thanks: 3, industry: true, size: true },
    });
    expect(request?.because).not.toMatch(/franconia|routed account|\b(300|480)\b/i);
  });

  it("goes to those who wrote ideas or answered about it, without having said so", async () => {
    const writer = await expert({ topics: [] });
    await makeTagged(writer, 1);
    await expert({ topics: [] });
    const question = await ask();
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([writer.id]);
  });

  it("is taken to be read by who never chose a language, in the community's", async () => {
    const french = await expert({ person: { language: "fr" } });
    const silent = await expert({ person: { language: null } });
    const question = await ask();
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([silent.id, french.id]);
  });

  it("without a tag goes to those who wrote on its board", async () => {
    const own = await makeBoard(database);
    const writer = await expert({ topics: [] });
    await makeIdea(database, writer, own);
    await expert();
    const question = await at(NOON, () => makeQuestion(database, own.id, []));
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([writer.id]);
  });

  it("is put to nobody else once it is answered, and nobody is waited for who was not asked", async () => {
    await experts(4);
    const question = await ask();
    await routeAt(question, NOON);
    await database.write((trx) =>
      trx.updateTable("question").set({ answer_count: 1 }).where("id", "=", question).execute(),
    );
    expect(await routeAt(question, NOON + DAY)).toBe(NOON + 3 * DAY);
    expect(await routeAt(question, NOON + 3 * DAY)).toBeNull();
    expect(await askedOf(database, question)).toHaveLength(3);
  });

  it("goes on at once when all who were asked passed", async () => {
    await experts(4);
    const question = await ask();
    await routeAt(question, NOON);
    await change(question, { state: "passed" });
    expect(await at(NOON + HOUR, () => route(database, question, true))).toBeNull();
    expect(await askedOf(database, question)).toHaveLength(4);
    await change(question, { state: "passed" });
    await at(NOON + 2 * HOUR, () => route(database, question, true));
    expect((await questionRow(question)).escalated_at).toBe(NOON + 2 * HOUR);
  });

  it("goes to an employee at once where nobody can be asked", async () => {
    const question = await ask();
    expect(await routeAt(question, NOON)).toBeNull();
    expect((await questionRow(question)).escalated_at).toBe(NOON);
  });

  it("is forgotten with what it was", async () => {
    expect(await route(database, 9_999_999)).toBeNull();
  });
});

describe("nobody is asked", () => {
  const MONTH = 30 * DAY;
  it.each<[string, () => Promise<ExpertInput>]>([
    ["who did not say that they may be", async () => ({ choice: { opted_in_at: null } })],
    ["who was not here for a month", async () => ({ choice: { seen_at: NOON - MONTH - 1 } })],
    ["who never came back", async () => ({ choice: { seen_at: null } })],
    ["who is suspended", async () => ({ person: { suspended_at: NOON } })],
    ["who is not let in yet", async () => ({ person: { waiting_since: NOON } })],
    ["who was erased", async () => ({ person: { erased_at: NOON } })],
    ["who is an import's shadow", async () => ({ person: { shadow: 1 } })],
    ["who works for the company", async () => ({ person: { role: "rep" } })],
    ["of an account that is still a prospect", () => of({ kind: "prospect" })],
    ["of an account that left", () => of({ kind: "churned" })],
    ["of an account that is not to be asked", () => of({ asked_off_at: NOON })],
    ["who knows nothing of it", async () => ({ topics: [] })],
  ])("%s", async (_who, input) => {
    const known = await expert();
    await expert(await input());
    const question = await ask();
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([known.id]);
  });

  it("of the asker's own account, of a competitor, or of an excluded one, from either side", async () => {
    const [asker, competitor, excluded, other] = await Promise.all(
      Array.from({ length: 4 }, () => makeAccount(database)),
    );
    if (!asker || !competitor || !excluded || !other) throw new Error("no accounts");
    await database.write((trx) =>
      trx
        .insertInto("account_exclusion")
        .values([
          { ...pair(asker.id, competitor.id), reason: "competitor", ...by },
          { ...pair(excluded.id, asker.id), reason: "excluded", ...by },
          { ...pair(other.id, competitor.id), reason: "competitor", ...by },
        ])
        .execute(),
    );
    const people: { id: number }[] = [];
    for (const { id } of [asker, competitor, excluded, other]) {
      people.push(await expert({ person: { account_id: id } }));
    }
    const question = await ask({ account_id: asker.id, asker_id: people[0]?.id ?? null });
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([people[3]?.id]);
    const fromOther = await ask({ account_id: competitor.id });
    await routeAt(fromOther, NOON + DAY);
    expect(await askedOf(database, fromOther)).toEqual([people[2]?.id]);
  });

  it("who asked it without belonging to an account", async () => {
    const [asker, other] = await experts(2);
    const question = await ask({ asker_id: asker?.id ?? null });
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([other?.id]);
  });

  it("who may not read the board, where it is for segments", async () => {
    const account = await makeAccount(database, { industry: "Baking" });
    const baker = await expert({ person: { account_id: account.id } });
    await expert();
    const closed = await makeBoard(database, "segments");
    await database.write(async (trx) => {
      const rule = {
        groups: [[{ field: "industry", comparison: "is", not: false, values: ["Baking"] }]],
      } as const;
      const { id } = await trx
        .insertInto("segment")
        .values({
          ...{ name: `Bakers ${tag.id}`, name_folded: `bakers ${tag.id}` },
          rule: writeRule(rule as never),
          created_at: NOON,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("board_segment")
        .values({ board_id: closed.id, segment_id: id })
        .execute();
    });
    const question = await ask({ board_id: closed.id });
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([baker.id]);
  });
});

describe("the limits", () => {
  it("let a person be asked once in 24 hours and twice in seven days", async () => {
    const [one] = await experts(1);
    const times = [0, 23.9 * HOUR, DAY, 3 * DAY, 7 * DAY - MINUTE, 7 * DAY, 8 * DAY];
    const asked: boolean[] = [];
    for (const time of times) {
      const question = await at(NOON + time, () => makeQuestion(database, board.id, [tag.id]));
      await seen(one?.id ?? 0, NOON + time);
      await routeAt(question, NOON + time);
      asked.push((await askedOf(database, question)).includes(one?.id ?? 0));
    }
    expect(asked).toEqual([true, false, true, false, false, true, true]);
  });

  it("hold when many questions come at the same time", async () => {
    const people = (await experts(8)).map(({ id }) => id);
    const questions = await many(12, () => ask());
    await at(NOON, () => Promise.all(questions.map((question) => route(database, question))));
    const asked = (await Promise.all(questions.map((each) => requestsOf(database, each))))
      .flat()
      .filter(({ cause }) => cause === "routed")
      .map((request) => request.person_id);
    expect(asked.toSorted((a, b) => a - b)).toEqual(people);
  });

  it("hold when one question is routed by two jobs at the same time", async () => {
    await experts(6);
    const question = await ask();
    await at(NOON, () => Promise.all([1, 2, 3].map(() => route(database, question))));
    expect(await askedOf(database, question)).toHaveLength(3);
  });
});

describe("quiet hours", () => {
  const night = { time_zone: "Europe/Berlin", quiet_from: 22 * 60, quiet_until: 7 * 60 };
  const LATE = Date.parse("2026-03-10T22:00:00Z");
  const MORNING = Date.parse("2026-03-11T06:00:00Z");

  it("put an asking off until they end, for whoever has them", async () => {
    const awake = await expert();
    const asleep = await expert({ choice: night });
    const question = await at(LATE, () => makeQuestion(database, board.id, [tag.id]));
    expect(await routeAt(question, LATE)).toBe(MORNING);
    expect(await askedOf(database, question)).toEqual([awake.id]);
    expect(await routeAt(question, MORNING)).toBe(LATE + DAY);
    expect(await askedOf(database, question)).toEqual([awake.id, asleep.id]);
  });

  it("let others be asked in the meantime", async () => {
    await expert({ choice: night });
    const awake = (await experts(3)).map(({ id }) => id);
    const question = await at(LATE, () => makeQuestion(database, board.id, [tag.id]));
    expect(await routeAt(question, LATE)).toBe(LATE + DAY);
    expect(await askedOf(database, question)).toEqual(awake);
  });
});

describe("the employee", () => {
  it.each<[string, (people: Staff) => Partial<Record<"owner" | "named", number>>, keyof Staff]>([
    ["is who looks after the account", (s) => ({ owner: s.rep, named: s.named }), "rep"],
    ["else whom the community named", (s) => ({ named: s.named }), "named"],
    ["never one who left", (s) => ({ owner: s.left, named: s.named }), "named"],
    ["never one who is staff no more", (s) => ({ owner: s.member, named: s.named }), "named"],
    ["never who asked it", (s) => ({ owner: s.asker, named: s.named }), "named"],
    ["else the first of the product staff", () => ({}), "product"],
  ])("%s", async (_who, settings, expected) => {
    const staff = await makeStaff();
    const { owner, named } = settings(staff);
    const account = await makeAccount(database, { owner_id: owner ?? null });
    await database.write((trx) => updateCommunity(trx, { questionsTo: named ?? null }));
    const question = await ask({ account_id: account.id, asker_id: staff.asker });
    await routeAt(question, NOON);
    expect(await askedOf(database, question)).toEqual([staff[expected]]);
  });
});

describe("a request", () => {
  it("lapses after a week, unless it is an employee's", async () => {
    const [one] = await experts(1);
    const question = await ask();
    await routeAt(question, NOON);
    await routeAt(question, NOON + 3 * DAY);
    await at(NOON + 6 * DAY, () => database.write(lapseOldRequests));
    expect((await requestsOf(database, question))[0]?.state).toBe("waiting");
    await at(NOON + 17 * DAY, () => database.write(lapseOldRequests));
    const states = (await requestsOf(database, question)).map(({ person_id, state }) => [
      person_id === one?.id,
      state,
    ]);
    expect(states).toEqual([
      [true, "lapsed"],
      [false, "waiting"],
    ]);
  });
});

interface Staff {
  rep: number;
  named: number;
  left: number;
  member: number;
  asker: number;
  product: number;
}

async function makeStaff(): Promise<Staff> {
  const make = async (
    ...args: Parameters<typeof makePerson> extends [unknown, ...infer R] ? R : never
  ) => (await makePerson(database, ...args)).id;
  const product = await database.read
    .selectFrom("person")
    .select("id")
    .where("role", "=", "product")
    .orderBy("id")
    .executeTakeFirst();
  return {
    rep: await make("rep"),
    named: await make("product"),
    left: await make("rep", { suspended_at: NOON }),
    member: await make("member"),
    asker: await make("rep"),
    product: product?.id ?? (await make("product")),
  };
}

const by = { created_by_id: null, created_at: NOON };
const pair = (one: number, other: number) => ({
  account_id: Math.min(one, other),
  other_id: Math.max(one, other),
});

async function of(values: Partial<NewRow<"account">>): Promise<ExpertInput> {
  const account = await makeAccount(database, values);
  return { person: { account_id: account.id } };
}

/** One after the other: each sets the clock. */
async function many<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) all.push(await make());
  return all;
}

const seen = (personId: number, time: number) =>
  database.write((trx) =>
    trx
      .updateTable("answering_choice")
      .set({ seen_at: time })
      .where("person_id", "=", personId)
      .execute(),
  );

async function makeTagged(author: { id: number }, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const idea = await makeIdea(database, author, board);
    await database.write((trx) =>
      trx.insertInto("idea_tag").values({ idea_id: idea.id, tag_id: tag.id }).execute(),
    );
  }
}
