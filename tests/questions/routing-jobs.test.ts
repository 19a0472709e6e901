import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptAnswer } from "~/features/questions/accept-answer.server";
import { askQuestion } from "~/features/questions/ask-question.server";
import { passOn, passRequest } from "~/features/questions/routing/pass-request.server";
import { DAY, HOUR, MINUTE, setClock } from "~/platform/clock";
import type { JobWorker } from "~/platform/jobs.server";
import type { Database } from "~db/connect.server";
import { jobsOf } from "../notifications/telling";
import { makeBoard, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { askedOf, makeExpert, makeTag, requestsOf } from "./routing-scene";
import { answer, asking, makeMemberOf } from "./scene";

let database: Database;
let worker: JobWorker;
let clock = Date.now();
let back: () => void;

beforeAll(async () => {
  database = await openTestDatabase();
  worker = jobsOf(database);
  back = setClock(() => clock);
});
afterAll(async () => {
  back();
  await database.close();
});

const pass = async (ms: number) => {
  clock += ms;
  await worker.runDue();
};

it("takes a question from its asking to an answer that helped, without anybody's hand", async () => {
  const board = await makeBoard(database);
  const tag = await makeTag(database);
  const experts = [];
  for (let index = 0; index < 7; index++) {
    experts.push(await makeExpert(database, { topics: [tag.id] }));
  }
  const friend = await makeExpert(database);
  const asker = await makeMemberOf(database);
  const question = await database.write((trx) =>
    askQuestion(trx, asker, asking(board.id, "How do you keep it warm?", { tagIds: [tag.id] })),
  );
  await pass(MINUTE);
  const first = await askedOf(database, question);
  expect(first).toEqual(experts.slice(0, 3).map(({ id }) => id));

  const [one, two, three] = experts;
  if (!one || !two || !three) throw new Error("nobody to ask");
  await database.write((trx) => passRequest(trx, one, question));
  await database.write((trx) => passOn(trx, two, question, friend.handle));
  await pass(HOUR);
  expect(await askedOf(database, question)).toEqual([...first, friend.id]);

  await pass(DAY);
  expect(await askedOf(database, question)).toHaveLength(7);

  const answerId = await answer(database, friend, question, "In a box of sand.");
  await pass(MINUTE);
  await database.write((trx) => acceptAnswer(trx, asker, { questionId: question, answerId }));
  await pass(MINUTE);
  const states = (await requestsOf(database, question)).map(({ state }) => state);
  expect(states.toSorted()).toEqual(
    ["answered", "lapsed", "lapsed", "lapsed", "lapsed", "passed", "passed"].toSorted(),
  );

  await pass(3 * DAY);
  expect(await askedOf(database, question)).toHaveLength(7);
  const { waiting } = await database.read
    .selectFrom("job")
    .select((job) => job.fn.countAll<number>().as("waiting"))
    .where("kind", "=", "route_question")
    .executeTakeFirstOrThrow();
  expect(Number(waiting)).toBe(0);
});

it("goes on at once when the last of those who were asked passes, to an employee in the end", async () => {
  const board = await makeBoard(database);
  const tag = await makeTag(database);
  const expert = await makeExpert(database, { topics: [tag.id] });
  const mara = await makePerson(database, "product");
  const asker = await makeMemberOf(database);
  const question = await database.write((trx) =>
    askQuestion(trx, asker, asking(board.id, "Who has tried it?", { tagIds: [tag.id] })),
  );
  await pass(MINUTE);
  await database.write((trx) => passRequest(trx, expert, question));
  await pass(MINUTE);
  expect(await askedOf(database, question)).toEqual([expert.id, mara.id]);
});
