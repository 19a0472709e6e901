import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertAccount } from "~/features/accounts/accounts.queries.server";
import { changeMembership } from "~/features/accounts/change-membership.server";
import { indexComment, indexIdea } from "~/features/ideas/index-idea.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { type Database, openDatabase, type Trx } from "~db/connect.server";
import type { RowChange } from "~db/schema";
import { makeCustomer, postIdea, settleNew } from "../exchange/scene";
import { answer, makeQuestion } from "../questions/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine, makeTestDatabase, type TestAddress } from "../support/database";
import { dump } from "../support/dump";
import { upwell } from "../support/run-upwell";

let address: TestAddress;
let database: Database;

beforeEach(async () => {
  address = await makeTestDatabase();
  database = await openDatabase({ url: address.url });
});
afterEach(async () => {
  await database.close();
  await address.remove();
});

/** One idea with one vote, and one comment that one person found helpful. */
async function scene() {
  const author = await makePerson(database);
  const voter = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database));
  await database.write(async (trx) => {
    await indexIdea(trx, idea.id);
    await castVote(trx, voter, idea.id, { importance: 1, because: "" });
  });
  const comment = await database.write((trx) => insertComment(trx, idea.id, voter.id, author.id));
  return { idea, comment };
}

async function insertComment(trx: Trx, ideaId: number, by: number, reader: number) {
  const comment = await trx
    .insertInto("comment")
    .values({
      idea_id: ideaId,
      author_id: by,
      by_staff: 1,
      body: "Words of a comment",
      body_html: "",
      helpful_count: 1,
      created_at: 1,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const mark = { comment_id: comment.id, person_id: reader, created_at: 1 };
  await trx.insertInto("comment_helpful").values(mark).execute();
  const kept = { comment_count: 1, first_answered_at: 1, answered_at: 1 };
  await trx.updateTable("idea").set(kept).where("id", "=", ideaId).execute();
  await indexComment(trx, comment.id);
  return comment;
}

function readBalance(accountId: number) {
  return database.read
    .selectFrom("exchange_balance")
    .selectAll()
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
}

async function setBalance(change: RowChange<"exchange_balance">): Promise<void> {
  await database.write((trx) => trx.updateTable("exchange_balance").set(change).execute());
}

const doctor = (...args: string[]) => upwell(address.url, "doctor", ...args);

describe("the doctor", () => {
  it("finds nothing where every counter is right, and changes nothing", async () => {
    await scene();
    const before = await dump(database);
    const result = await doctor();
    expect(result).toMatchObject({ code: 0 });
    expect(result.out).toContain("Every counter is right.");
    expect(await dump(database)).toEqual(before);
  });

  it("reports each drift by its thing, and repairs it when told to", async () => {
    const { idea, comment } = await scene();
    const right = await dump(database);
    await database.write(async (trx) => {
      await trx
        .updateTable("idea")
        .set({ vote_count: 7, top_count: 9, comment_count: 3, trend: 1, status_group: "closed" })
        .where("id", "=", idea.id)
        .execute();
      await trx.updateTable("board").set({ idea_count: 5 }).execute();
      await trx.updateTable("comment").set({ helpful_count: 4 }).execute();
      await trx
        .updateTable("search_entry")
        .set({ words: "other words" })
        .where("comment_id", "=", comment.id)
        .execute();
      await trx.deleteFrom("search_entry").where("comment_id", "is", null).execute();
    });
    const found = await doctor();
    expect(found.code).toBe(2);
    for (const line of [
      `idea ${idea.id}: vote_count is 7, counted 1`,
      `idea ${idea.id}: top_count is 9, counted 1`,
      `idea ${idea.id}: comment_count is 3, counted 1`,
      `idea ${idea.id}: trend is 1, counted `,
      `idea ${idea.id}: status_group is "closed", counted "open"`,
      `idea ${idea.id}: words is missing, counted "`,
      `comment ${comment.id}: helpful_count is 4, counted 1`,
      `comment ${comment.id}: words is "other words", counted "words of a comment"`,
      "idea_count is 5, counted 1",
    ]) {
      expect(found.out).toContain(line);
    }
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await doctor()).toMatchObject({ code: 0 });
    const { search_entry: entries, idea: ideas, ...rest } = await dump(database);
    expect(rest).toEqual({ ...right, search_entry: undefined, idea: undefined });
    expect([entries?.length, ideas?.length]).toEqual([2, 1]);
  });

  it("finds an idea whose answers are told wrong", async () => {
    const { idea } = await scene();
    await database.write((trx) =>
      trx.updateTable("idea").set({ answered_at: 77 }).where("id", "=", idea.id).execute(),
    );
    const { out } = await doctor();
    expect(out).toContain(`idea ${idea.id}: answered_at is 77, counted 1`);
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await doctor()).toMatchObject({ code: 0 });
  });

  it("finds a balance that is not that of the account's entries, of whichever day it is", async () => {
    const customer = await makeCustomer(database);
    for (let idea = 0; idea < 10; idea++) await postIdea(database, customer);
    await settleNew(database);
    const right = await readBalance(customer.accountId);
    expect(right).toMatchObject({ company: 0, balance: -1, band: "owe" });
    // What posting an idea does beside, its words and counters, is not done here.
    const { out: before } = await doctor("--repair");
    expect(before).not.toContain("account ");

    // As the night after 90 days would leave it: half of it counts.
    const today = right.counted_day ?? 0;
    await setBalance({ customer: right.customer / 2, counted_day: today + 90 });
    expect(await doctor()).toMatchObject({ code: 0 });
    await setBalance({ counted_day: today + 89 });
    expect(await doctor()).toMatchObject({ code: 2 });

    await setBalance({ ...right, company: 99, band: "ask" });
    const { code, out } = await doctor();
    expect(code).toBe(2);
    expect(out).toContain(`account ${customer.accountId}: company is 99, counted 0`);
    expect(out).toContain(`account ${customer.accountId}: band is "ask", counted "owe"`);
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await readBalance(customer.accountId)).toEqual(right);

    await database.write((trx) => trx.deleteFrom("exchange_balance").execute());
    const missing = await doctor("--repair");
    expect(missing.out).toContain(`account ${customer.accountId}: customer is 0, counted `);
    expect(await readBalance(customer.accountId)).toEqual(right);
  });

  it("finds what is counted wrong of a question and its answers", async () => {
    const { id } = await makeQuestion(database, "How warm is too warm?");
    const peer = await makePerson(database);
    const answerId = await answer(database, peer, id, "Ninety-six degrees.");
    const right = await dump(database);
    await database.write(async (trx) => {
      await trx.updateTable("question").set({ answer_count: 4 }).where("id", "=", id).execute();
      await trx.updateTable("answer").set({ thanks_count: 2 }).execute();
      await trx.deleteFrom("question_word").where("word", "=", "degrees").execute();
    });
    const { code, out } = await doctor();
    expect(code).toBe(2);
    expect(out).toContain(`question ${id}: answer_count is 4, counted 1`);
    expect(out).toContain(`question ${id}: words is "`);
    expect(out).toContain(`answer ${answerId}: thanks_count is 2, counted 0`);
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await dump(database)).toEqual(right);
  });

  it("finds who belongs to another account than their history says, and lets it follow", async () => {
    const person = await makePerson(database);
    const account = await database.write(async (trx) => {
      const add = (name: string) =>
        insertAccount(trx, { name, kind: "customer", named_at: null, created_at: 1 });
      const [first, second] = [await add("First"), await add("Second")];
      await changeMembership(trx, person.id, first ?? 0, "staff");
      await trx
        .updateTable("person")
        .set({ account_id: second ?? 0 })
        .where("id", "=", person.id)
        .execute();
      return { first, second };
    });
    const found = await doctor();
    expect(found.code).toBe(2);
    expect(found.out).toContain(
      `person ${person.id}: account_id is ${account.first}, counted ${account.second}`,
    );
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await doctor()).toMatchObject({ code: 0 });
    const history = await database.read
      .selectFrom("membership")
      .select(["account_id", "cause"])
      .where("person_id", "=", person.id)
      .orderBy("id")
      .execute();
    expect(history).toEqual([
      { account_id: account.first, cause: "staff" },
      { account_id: account.second, cause: "known" },
    ]);
  });

  it("finds who is found by other words than their name's", async () => {
    const person = await makePerson(database, "member", { name: "Ann", handle: "ann-b" });
    await database.write((trx) =>
      trx.updateTable("person").set({ name: "Zoe" }).where("id", "=", person.id).execute(),
    );
    const { out } = await doctor();
    expect(out).toContain(`person ${person.id}: words is "ann b", counted "ann b zoe"`);
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await doctor()).toMatchObject({ code: 0 });
  });

  it("finds an idea that the search knows twice, and forgets the second", async () => {
    const { idea } = await scene();
    await database.write((trx) =>
      trx.insertInto("search_entry").values({ idea_id: idea.id, words: "twice" }).execute(),
    );
    expect((await doctor()).out).toContain(`idea ${idea.id}: twins is 1, counted 0`);
    expect(await doctor("--repair")).toMatchObject({ code: 0 });
    expect(await doctor()).toMatchObject({ code: 0 });
  });

  // PostgreSQL keeps the index in the rows themselves, where the two cannot part.
  if (engine === "sqlite")
    it("finds what the index lacks, and what it has too much", async () => {
      const { idea } = await scene();
      const { id } = await database.read
        .selectFrom("search_entry")
        .select("id")
        .where("idea_id", "=", idea.id)
        .where("comment_id", "is", null)
        .executeTakeFirstOrThrow();
      await database.write(async (trx) => {
        await sql`insert into search_index (search_index, rowid, words)
        select 'delete', id, words from search_entry where id = ${id}`.execute(trx);
        await sql`insert into search_index (rowid, words) values (900, 'of nothing')`.execute(trx);
      });
      const { out } = await doctor();
      expect(out).toContain(`search entry ${id}: indexed is 0, counted 1`);
      expect(out).toContain("search entry 900: indexed is 1, counted 0");
      expect(await doctor("--repair")).toMatchObject({ code: 0 });
      expect(await doctor()).toMatchObject({ code: 0 });
    });

  it("ends a long report with how many more there are", async () => {
    const author = await makePerson(database);
    const board = await makeBoard(database);
    for (let number = 0; number < 60; number++) await makeIdea(database, author, board);
    const { out } = await doctor();
    expect(out.split("\n").filter((line) => line.startsWith("idea "))).toHaveLength(50);
    expect(out).toContain("… and 10 more.");
  });
});
