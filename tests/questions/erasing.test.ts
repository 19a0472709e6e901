import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { acceptAnswer } from "~/features/questions/accept-answer.server";
import { setAccountAsking } from "~/features/questions/account-asking/set-account-asking.server";
import { thankForAnswer } from "~/features/questions/thank-for-answer.server";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { runJobs } from "../notifications/telling";
import { findInTables } from "../support/all-tables";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { makeAccount, makeExpert, makeTag, requestsOf, route } from "./routing-scene";
import { answer, makeQuestion } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function erase(person: { id: number }, texts: 0 | 1): Promise<void> {
  await database.write((trx) =>
    trx
      .updateTable("person")
      .set({ erasure_at: now() - 1, erasure_texts: texts })
      .where("id", "=", person.id)
      .execute(),
  );
  await erasePerson(database, { personId: person.id });
}

const rowOf = (id: number) =>
  database.read.selectFrom("question").selectAll().where("id", "=", id).executeTakeFirst();
const answersOf = (id: number) =>
  database.read.selectFrom("answer").selectAll().where("question_id", "=", id).execute();

/** Somebody who may be asked, was, and answered; another one answered, too. */
async function scene() {
  const tag = await makeTag(database);
  const expert = await makeExpert(database, { topics: [tag.id] });
  const { id, asker } = await makeQuestion(database, undefined, { named: true, tagIds: [tag.id] });
  await route(database, id);
  const answerId = await answer(
    database,
    expert,
    id,
    `I am ${expert.name}, @${expert.handle}, and I use sand.`,
  );
  await database.write((trx) => acceptAnswer(trx, asker, { questionId: id, answerId }));
  return { id, asker, expert, answerId };
}

describe("who was asked and is erased", () => {
  it.each([0, 1] as const)("is asked and asked for no more (texts: %s)", async (texts) => {
    const { id, expert } = await scene();
    expect(await requestsOf(database, id)).toHaveLength(1);
    await erase(expert, texts);
    expect(await requestsOf(database, id)).toEqual([]);
    for (const table of ["answering_choice", "person_topic"] as const) {
      const rows = database.read.selectFrom(table).select("person_id");
      expect(await rows.where("person_id", "=", expert.id).execute()).toEqual([]);
    }
  });

  it("leaves an answer without their name in it", async () => {
    const { id, expert, answerId } = await scene();
    await erase(expert, 0);
    const [left] = await answersOf(id);
    expect(left).toMatchObject({ id: answerId, author_id: expert.id });
    expect(left?.body).not.toMatch(new RegExp(`${expert.name}|${expert.handle}`));
    expect((await rowOf(id))?.accepted_answer_id).toBe(answerId);
  });

  it("takes their answer along where the texts go, and the question is open again", async () => {
    const { id, expert } = await scene();
    const other = await makePerson(database);
    await answer(database, other, id, "In a drawer.");
    await erase(expert, 1);
    expect((await answersOf(id)).map(({ author_id }) => author_id)).toEqual([other.id]);
    expect(await rowOf(id)).toMatchObject({ answer_count: 1, accepted_answer_id: null });
  });
});

describe("who asked and is erased", () => {
  it("is named no more", async () => {
    const { id, asker } = await scene();
    expect((await rowOf(id))?.named_at).not.toBeNull();
    await erase(asker, 0);
    expect((await rowOf(id))?.named_at).toBeNull();
  });

  it("takes a question along that nobody answered, where the texts go", async () => {
    const { id, asker } = await makeQuestion(database);
    await erase(asker, 1);
    expect(await rowOf(id)).toBeUndefined();
  });

  it("leaves the answers of others, under no word of theirs", async () => {
    const { id, asker } = await scene();
    await erase(asker, 1);
    expect(await rowOf(id)).toMatchObject({ body: "", body_html: "", answer_count: 1 });
    expect((await rowOf(id))?.title).toBe("A question taken back by who asked it");
    expect(await answersOf(id)).toHaveLength(1);
  });
});

it("keeps thanks and exclusions of who is erased, as by a former member", async () => {
  const { id, answerId } = await scene();
  const reader: Viewer & { id: number } = await makePerson(database);
  await database.write((trx) => thankForAnswer(trx, reader, { questionId: id, answerId }));
  const rep = await makePerson(database, "rep");
  const [one, other] = [
    await makeAccount(database, { owner_id: rep.id }),
    await makeAccount(database),
  ];
  const input = { askedOff: false, gone: [], added: { id: other.id, reason: "excluded" as const } };
  await database.write((trx) => setAccountAsking(trx, rep, one.id, input));
  await erase(reader, 1);
  await erase(rep, 1);
  expect((await answersOf(id))[0]?.thanks_count).toBe(1);
  const [pair] = await database.read
    .selectFrom("account_exclusion")
    .innerJoin("person", "person.id", "account_exclusion.created_by_id")
    .select(["person.name", "account_exclusion.reason"])
    .where("account_exclusion.account_id", "=", Math.min(one.id, other.id))
    .execute();
  expect(pair).toEqual({ name: "", reason: "excluded" });
});

it("leaves no word of what somebody asked and answered in any row, nor in a mail to others", async () => {
  const tag = await makeTag(database);
  const expert = await makeExpert(database, { topics: [tag.id], person: { email: "e@a.example" } });
  await makePerson(database, "product");
  const asked = { body: "Is it a zqasked thing?", bodyHtml: "<p>Is it a zqasked thing?</p>" };
  const { asker, id } = await makeQuestion(database, "Who has a zqasked thing?", {
    ...{ tagIds: [tag.id], ...asked },
  });
  const alone = await makeQuestion(database, "And a second zqalone one?", { tagIds: [] });
  await runJobs(database, { SMTP_URL: "smtp://127.0.0.1:1" });
  const answerId = await answer(database, asker, alone.id, "It is zqanswered.");
  await answer(database, expert, id, "Mine is blue.");
  await database.write((trx) => acceptAnswer(trx, alone.asker, { questionId: alone.id, answerId }));
  await runJobs(database, { SMTP_URL: "smtp://127.0.0.1:1" });
  const words = ["zqasked", "zqanswered"];
  const told = await findInTables(database, words);
  expect(told.some((place) => place.includes("in mail"))).toBe(true);
  expect(words.filter((word) => !told.join().includes(`${word} in `))).toEqual([]);
  await erase(asker, 1);
  expect(await findInTables(database, words)).toEqual([]);
  expect(await findInTables(database, ["zqalone"])).not.toEqual([]);
});
