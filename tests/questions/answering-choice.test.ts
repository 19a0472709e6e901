import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { answeringChoiceSchema } from "~/features/questions/routing/answering-choice.schema.server";
import {
  chooseAnswering,
  getAnsweringChoice,
  listTopicSets,
  noteSeen,
} from "~/features/questions/routing/answering-choice.server";
import { DAY, HOUR } from "~/platform/clock";
import { Forbidden, Invalid, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { at, makeQuestion, makeTag, requestsOf, route } from "./routing-scene";

const NOON = Date.parse("2026-03-10T12:00:00Z");
const usual = {
  ...{ askMe: true, topicIds: [] as number[], timeZone: "Europe/Berlin" },
  ...{ quietFrom: "22:00", quietUntil: "07:00" },
};

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const choose = (viewer: Viewer, change: Partial<typeof usual> = {}, time = NOON) =>
  at(time, () => database.write((trx) => chooseAnswering(trx, viewer, { ...usual, ...change })));
const rowOf = ({ id }: { id: number }) =>
  database.read
    .selectFrom("answering_choice")
    .selectAll()
    .where("person_id", "=", id)
    .executeTakeFirst();

describe("what one may be asked", () => {
  it("is nothing until one says so, in the community's time zone", async () => {
    const person = await makePerson(database);
    expect(await getAnsweringChoice(database.read, person.id, "Asia/Tokyo")).toEqual({
      ...{ askMe: false, topicIds: [], timeZone: "Asia/Tokyo" },
      ...{ quietFrom: "20:00", quietUntil: "08:00" },
    });
    expect(await rowOf(person)).toBeUndefined();
  });

  it("is kept as it was said, and said again changes nothing", async () => {
    const person = await makePerson(database);
    const tag = await makeTag(database);
    await choose(person, { topicIds: [tag.id] });
    await choose(person, { topicIds: [tag.id] }, NOON + HOUR);
    expect(await getAnsweringChoice(database.read, person.id, "UTC")).toEqual({
      ...usual,
      topicIds: [tag.id],
    });
    expect(await rowOf(person)).toMatchObject({
      ...{ opted_in_at: NOON, seen_at: NOON, updated_at: NOON },
      ...{ quiet_from: 22 * 60, quiet_until: 7 * 60 },
    });
    const acts = await database.read
      .selectFrom("activity")
      .select(["verb", "staff_only"])
      .where("actor_id", "=", person.id)
      .execute();
    expect(acts).toEqual([{ verb: "person.answering_changed", staff_only: 1 }]);
  });

  it("keeps since when one may be asked, through a change of the hours", async () => {
    const person = await makePerson(database);
    await choose(person);
    await choose(person, { quietFrom: "", quietUntil: "" }, NOON + DAY);
    expect(await rowOf(person)).toMatchObject({
      ...{ opted_in_at: NOON, quiet_from: null, quiet_until: null, seen_at: NOON + DAY },
    });
  });

  it("gives up topics that are not ticked any more, and none that is not offered", async () => {
    const person = await makePerson(database);
    const [one, other] = [await makeTag(database), await makeTag(database)];
    await choose(person, { topicIds: [one.id, other.id] });
    await database.write((trx) =>
      trx.updateTable("tag").set({ retired_at: NOON }).where("id", "=", other.id).execute(),
    );
    await choose(person, { topicIds: [] });
    const { topicIds } = await getAnsweringChoice(database.read, person.id, "UTC");
    expect(topicIds).toEqual([other.id]);
    await expect(choose(person, { topicIds: [9_999_999] })).rejects.toThrow(Invalid);
  });

  it("offers the tags that one may give, with the chosen ones ticked", async () => {
    const person = await makePerson(database);
    const tag = await makeTag(database);
    const sets = await listTopicSets(database.read, person, [tag.id]);
    const ticked = sets.flatMap(({ tags }) => tags.filter(({ chosen }) => chosen));
    expect(ticked.map(({ id }) => id)).toEqual([tag.id]);
  });

  it("is for who takes part", async () => {
    const waiting = { ...(await makePerson(database)), trusted: false };
    await expect(choose(waiting)).rejects.toThrow(Forbidden);
    await expect(choose(visitor)).rejects.toThrow(SignInNeeded);
  });

  it("ends with what one was asked, and with when one was here", async () => {
    const tag = await makeTag(database);
    const person = await makePerson(database);
    await choose(person, { topicIds: [tag.id] });
    const board = await makeBoard(database);
    const question = await at(NOON, () => makeQuestion(database, board.id, [tag.id]));
    await at(NOON, () => route(database, question));
    await choose(person, { askMe: false, topicIds: [tag.id] }, NOON + HOUR);
    expect((await requestsOf(database, question)).map(({ state }) => state)).toEqual(["lapsed"]);
    expect(await rowOf(person)).toMatchObject({ opted_in_at: null, seen_at: null });
  });
});

describe("when one was here", () => {
  it("is kept once a day, and only of who may be asked", async () => {
    const [asked, other] = [await makePerson(database), await makePerson(database)];
    await choose(asked);
    await choose(other, { askMe: false });
    const seen = async (hours: number) => {
      for (const { id } of [asked, other]) {
        await at(NOON + hours * HOUR, () => noteSeen(database, id));
      }
      return [(await rowOf(asked))?.seen_at, (await rowOf(other))?.seen_at];
    };
    expect(await seen(23)).toEqual([NOON, null]);
    expect(await seen(25)).toEqual([NOON + 25 * HOUR, null]);
    expect(await seen(26)).toEqual([NOON + 25 * HOUR, null]);
  });
});

describe("the form", () => {
  const zone = { timeZone: "Europe/Berlin" };
  const problems = (fields: Record<string, unknown>) => {
    const result = answeringChoiceSchema.safeParse({ ...zone, ...fields });
    return result.success ? [] : result.error.issues.map(({ path, message }) => [path[0], message]);
  };

  it.each([
    [{ quietFrom: "22:00" }, ["quietUntil", "questions:answering.errors.both"]],
    [{ quietUntil: "22:00" }, ["quietFrom", "questions:answering.errors.both"]],
    [
      { quietFrom: "22:00", quietUntil: "22:00" },
      ["quietUntil", "questions:answering.errors.differ"],
    ],
    [{ quietFrom: "25:00", quietUntil: "07:00" }, ["quietFrom", "questions:answering.errors.time"]],
    [{ timeZone: "Mars/Olympus" }, ["timeZone", "shared:errors.choice"]],
  ])("refuses %o at its field", (fields, problem) => {
    expect(problems(fields)).toEqual([problem]);
  });

  it("takes a topic once, and times as browsers send them", () => {
    const sent = { ...zone, topics: ["3", "3"], quietFrom: "22:00:00", quietUntil: "07:00" };
    expect(answeringChoiceSchema.parse(sent)).toEqual({
      ...{ askMe: false, topicIds: [3], timeZone: "Europe/Berlin" },
      ...{ quietFrom: "22:00", quietUntil: "07:00" },
    });
  });
});
