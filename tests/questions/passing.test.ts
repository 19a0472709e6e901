import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { tellLater } from "~/features/questions/routing/ask-people.server";
import { passOn, passRequest } from "~/features/questions/routing/pass-request.server";
import { DAY, HOUR } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
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
let tag: { id: number };
/** Who was asked, and what. */
let jana: Viewer & { id: number };
let question: number;
let askers: { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  board = await makeBoard(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  tag = await makeTag(database);
  askers = await makeAccount(database);
  jana = await expert({ topics: [tag.id] });
  question = await at(NOON, () =>
    makeQuestion(database, board.id, [tag.id], { account_id: askers.id }),
  );
  await at(NOON, () => route(database, question));
});

const expert = (input: ExpertInput = {}) => at(NOON, () => makeExpert(database, input));
const pass = (viewer: Viewer, time = NOON + HOUR) =>
  at(time, () => database.write((trx) => passRequest(trx, viewer, question)));
const passTo = (viewer: Viewer, to: string, time = NOON + HOUR) =>
  at(time, () => database.write((trx) => passOn(trx, viewer, question, to)));
const stateOf = async (person: { id: number }) =>
  (await requestsOf(database, question)).find(({ person_id }) => person_id === person.id)?.state;
const acts = () =>
  database.read
    .selectFrom("activity")
    .select(["verb", "actor_id", "details"])
    .where("subject_kind", "=", "question")
    .where("subject_id", "=", question)
    .orderBy("id")
    .execute();

describe("passing", () => {
  it("is said once, however often, and has the next step looked at", async () => {
    await pass(jana);
    await pass(jana, NOON + 2 * HOUR);
    const [request] = await requestsOf(database, question);
    expect(request).toMatchObject({ state: "passed", decided_at: NOON + HOUR });
    expect((await acts()).filter(({ verb }) => verb === "question.passed")).toEqual([
      { verb: "question.passed", actor_id: jana.id, details: JSON.stringify({ person: jana.id }) },
    ]);
    const jobs = await database.read
      .selectFrom("job")
      .select("payload")
      .where("job_key", "=", `route:${question}:${request?.id}`)
      .execute();
    expect(jobs).toEqual([{ payload: JSON.stringify({ questionId: question, once: true }) }]);
  });

  it("is for who was asked", async () => {
    const other = await expert();
    await expect(pass(other)).rejects.toThrow(Forbidden);
    await expect(passTo(other, jana.handle)).rejects.toThrow(Forbidden);
    await expect(pass(visitor)).rejects.toThrow(SignInNeeded);
    expect(await stateOf(jana)).toBe("waiting");
  });

  it("is no way to a question that one does not see", async () => {
    const closed = await makeBoard(database, "segments");
    const hidden = await makeQuestion(database, closed.id, []);
    await expect(database.write((trx) => passRequest(trx, jana, hidden))).rejects.toThrow(NotFound);
  });

  it("is no answer's end: who answered passes no more", async () => {
    await database.write((trx) =>
      trx
        .updateTable("question_request")
        .set({ state: "answered" })
        .where("question_id", "=", question)
        .execute(),
    );
    await expect(pass(jana)).rejects.toThrow(Forbidden);
  });
});

describe("passing on", () => {
  it("puts the question to whom somebody named, in the same round", async () => {
    const ralf = await expert();
    await passTo(jana, `@${ralf.handle.toUpperCase()}`);
    const requests = await requestsOf(database, question);
    expect(requests.map(({ person_id, state }) => [person_id, state])).toEqual([
      [jana.id, "passed"],
      [ralf.id, "waiting"],
    ]);
    expect(requests[1]).toMatchObject({
      ...{ round: 1, cause: "passed", passed_by_id: jana.id, because: "{}" },
      asked_at: NOON + HOUR,
    });
    expect((await acts()).map(({ verb, details }) => [verb, JSON.parse(details)])).toEqual([
      ["question.routed", expect.objectContaining({ person: jana.id, cause: "routed" })],
      ["question.passed", { person: jana.id, to: ralf.id }],
      ["question.routed", expect.objectContaining({ person: ralf.id, cause: "passed" })],
    ]);
  });

  it("goes on from whom it was passed on to", async () => {
    const ralf = await expert();
    const mia = await expert();
    await passTo(jana, ralf.handle);
    await passTo(ralf, mia.handle);
    expect(await askedOf(database, question)).toEqual([jana.id, ralf.id, mia.id]);
  });

  it("is done once: to one person, however often", async () => {
    const ralf = await expert();
    const mia = await expert();
    await passTo(jana, ralf.handle);
    await passTo(jana, ralf.handle, NOON + 2 * HOUR);
    await expect(passTo(jana, mia.handle)).rejects.toThrow(Conflict);
    expect(await askedOf(database, question)).toEqual([jana.id, ralf.id]);
    expect((await acts()).filter(({ verb }) => verb === "question.passed")).toHaveLength(1);
  });

  it("tells nobody in their quiet hours", async () => {
    const asleep = await expert({
      choice: { quiet_from: 13 * 60, quiet_until: 15 * 60, time_zone: "UTC" },
    });
    await passTo(jana, asleep.handle);
    const told = async () => (await acts()).filter(({ verb }) => verb === "question.routed").length;
    expect(await told()).toBe(1);
    const request = (await requestsOf(database, question))[1];
    expect(request?.asked_at).toBe(NOON + 3 * HOUR);
    const tell = () => tellLater(database, { requestId: request?.id ?? 0 });
    await at(NOON + 3 * HOUR, tell);
    expect(await told()).toBe(2);
  });

  it.each<[string, () => Promise<ExpertInput>]>([
    ["did not say that they may be asked", async () => ({ choice: { opted_in_at: null } })],
    ["is of the asker's account", async () => ({ person: { account_id: askers.id } })],
    ["is of a competitor", () => ofExcluded("competitor")],
    ["is of an excluded account", () => ofExcluded("excluded")],
    ["is suspended", async () => ({ person: { suspended_at: NOON } })],
    ["is of an account that is not to be asked", () => ofAccount({ asked_off_at: NOON })],
  ])("refuses whoever %s with one and the same word", async (_who, input) => {
    const person = await expert(await input());
    const refusal = await passTo(jana, person.handle).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Invalid);
    expect((refusal as Invalid).fields).toEqual({ to: ["questions:errors.cannotBeAsked"] });
    expect(await stateOf(jana)).toBe("waiting");
    expect(await stateOf(person)).toBeUndefined();
  });

  it("refuses nobody's handle, a colleague of the company's, and oneself", async () => {
    const rep = await makePerson(database, "rep");
    for (const to of ["", "@", "nobody-has-this", rep.handle, jana.handle]) {
      await expect(passTo(jana, to)).rejects.toThrow(Invalid);
    }
  });

  it("holds the limits of whom it is passed on to", async () => {
    const ralf = await expert({ topics: [tag.id] });
    const other = await at(NOON, () => makeQuestion(database, board.id, [tag.id]));
    await at(NOON, () => route(database, other));
    expect(await askedOf(database, other)).toEqual([ralf.id]);
    await expect(passTo(jana, ralf.handle)).rejects.toThrow(Invalid);
    await passTo(jana, ralf.handle, NOON + DAY);
    expect(await stateOf(ralf)).toBe("waiting");
  });

  it("asks nobody twice a day when two questions are passed on to one person at once", async () => {
    const ralf = await expert();
    const second = await makeQuestion(database, board.id, []);
    await database.write((trx) =>
      trx
        .insertInto("question_request")
        .values({
          ...{ question_id: second, person_id: jana.id, round: 1, cause: "routed" },
          asked_at: NOON - 2 * DAY,
        })
        .execute(),
    );
    const both = await at(NOON + HOUR, () =>
      Promise.allSettled(
        [question, second].map((each) =>
          database.write((trx) => passOn(trx, jana, each, ralf.handle)),
        ),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("an employee", () => {
  it("passes a question on to a colleague, under no limit, and never to nobody", async () => {
    const rep = await makePerson(database, "rep");
    const colleague = await makePerson(database, "product");
    await database.write((trx) =>
      trx
        .insertInto("question_request")
        .values({
          ...{ question_id: question, person_id: rep.id, round: 3, cause: "employee" },
          asked_at: NOON,
        })
        .execute(),
    );
    await passTo(rep, colleague.handle);
    const last = (await requestsOf(database, question)).at(-1);
    expect(last).toMatchObject({ person_id: colleague.id, round: 3, passed_by_id: rep.id });
    await expect(pass(colleague)).rejects.toThrow(Forbidden);
  });
});

async function ofAccount(values: Parameters<typeof makeAccount>[1]): Promise<ExpertInput> {
  return { person: { account_id: (await makeAccount(database, values)).id } };
}

async function ofExcluded(reason: "competitor" | "excluded"): Promise<ExpertInput> {
  const { id } = await makeAccount(database);
  await database.write((trx) =>
    trx
      .insertInto("account_exclusion")
      .values({
        account_id: Math.min(id, askers.id),
        other_id: Math.max(id, askers.id),
        ...{ reason, created_by_id: null, created_at: NOON },
      })
      .execute(),
  );
  return { person: { account_id: id } };
}
