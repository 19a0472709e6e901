import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addComment, addCustomerVote, recountTrend } from "~/features/ideas/idea-counters.server";
import { takeOverShadow } from "~/features/intake/take-over-shadow.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import { getPerson, updatePerson } from "~/features/people/people.queries.server";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { DAY, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeItem } from "../roadmap/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let scenes = 0;

/** A person and the shadow that an import made of the same address. */
async function scene(values: Partial<NewRow<"person">> = {}) {
  const email = `same${++scenes}@example.com`;
  const same = { email, email_folded: email };
  const person = await makePerson(database, "member", { ...same, ...values });
  const shadow = await makePerson(database, "member", { ...same, shadow: 1 });
  const idea = await makeIdea(database, await makePerson(database), await makeBoard(database));
  const takeOver = () => database.write((trx) => takeOverShadow(trx, person.id));
  const reread = () =>
    database.read
      .selectFrom("idea")
      .selectAll()
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
  const votes = () =>
    database.read.selectFrom("vote").selectAll().where("idea_id", "=", idea.id).execute();
  /** The counters of the idea are what its rows say. */
  const expectCounted = async (count: number) => {
    const { vote_count, top_count, trend } = await reread();
    expect({ vote_count, top_count }).toEqual({ vote_count: count, top_count: count });
    const recounted = await database.write((trx) => recountTrend(trx, idea.id));
    expect(trend).toBeCloseTo(recounted, 6);
  };
  return { person, shadow, idea, takeOver, votes, expectCounted };
}

/** The vote of a shadow, as an import writes it. */
async function importVote(shadow: { id: number }, ideaId: number, at: number) {
  await database.write(async (trx) => {
    await trx
      .insertInto("vote")
      .values({
        idea_id: ideaId,
        person_id: shadow.id,
        importance: 2,
        because: "imported",
        account_id: null,
        first_at: at,
        created_at: at,
        withdrawn_at: null,
      })
      .execute();
    await addCustomerVote(trx, ideaId, at);
  });
}

const must = { importance: 3, because: "mine" } as const;

describe("taking a shadow over", () => {
  it("makes one vote of those on ideas that were merged, and gives them back as the person's", async () => {
    const { person, shadow, idea, takeOver, votes, expectCounted } = await scene();
    const mara = await makePerson(database, "product");
    const twin = await makeIdea(database, mara, await makeBoard(database));
    await importVote(shadow, twin.id, now() - DAY);
    await database.write((trx) => castVote(trx, person, idea.id, must));
    const input = { ideaIds: [twin.id], confirmed: false };
    await database.write((trx) => mergeIdeas(trx, mara, idea.id, input));
    await expectCounted(2);
    await takeOver();
    await expectCounted(1);
    expect(await votes()).toMatchObject([
      { person_id: person.id, importance: 3, because: "mine · imported" },
    ]);
    await database.write((trx) => unmergeIdea(trx, mara, twin.id));
    await expectCounted(1);
    expect(await votes()).toMatchObject([{ person_id: person.id, because: "mine" }]);
  });

  it("moves ideas, comments, evidence and follows, and leaves no shadow", async () => {
    const { person, shadow, idea, takeOver } = await scene();
    const board = await makeBoard(database);
    const theirs = await makeIdea(database, shadow, board);
    await database.write(async (trx) => {
      const at = now();
      const text = { body: "b", body_html: "<p>b</p>", created_at: at };
      const comment = { ...text, idea_id: idea.id, author_id: shadow.id };
      await trx.insertInto("comment").values(comment).execute();
      await addComment(trx, idea.id, { createdAt: at, byStaff: false });
      await trx
        .insertInto("evidence")
        .values({
          idea_id: idea.id,
          kind: "problem",
          body: "p",
          person_id: shadow.id,
          account_id: null,
          created_at: at,
        })
        .execute();
      const follow = { subject_kind: "idea", reason: "voter", created_at: at } as const;
      await trx
        .insertInto("follow")
        .values([
          { ...follow, person_id: shadow.id, subject_id: idea.id, stopped_at: null },
          { ...follow, person_id: shadow.id, subject_id: theirs.id, stopped_at: null },
          { ...follow, person_id: person.id, subject_id: theirs.id, stopped_at: at },
        ])
        .execute();
    });
    await takeOver();
    const owned = async (table: "idea" | "comment", id: number) =>
      (await database.read.selectFrom(table).select("id").where("author_id", "=", id).execute())
        .length;
    expect(await owned("idea", person.id)).toBe(1);
    expect(await owned("comment", person.id)).toBe(1);
    const follows = await database.read
      .selectFrom("follow")
      .select(["subject_id", "stopped_at"])
      .where("person_id", "=", person.id)
      .orderBy("subject_id")
      .execute();
    expect(follows.map((row) => [row.subject_id, row.stopped_at !== null])).toEqual([
      [idea.id, false],
      [theirs.id, true],
    ]);
    await expect(getPerson(database.read, shadow.id)).rejects.toThrow();
  });

  it("does not name who voted without a name where the votes come from", async () => {
    const { person, shadow, takeOver } = await scene();
    const hidden = async () => (await getPerson(database.read, person.id)).votes_hidden;
    await database.write((trx) => updatePerson(trx, shadow.id, { votes_hidden: 1 }));
    await takeOver();
    expect(await hidden()).toBe(1);
  });

  it("keeps a vote that only the shadow cast", async () => {
    const { person, shadow, idea, takeOver, votes, expectCounted } = await scene();
    await importVote(shadow, idea.id, now() - 9 * DAY);
    await takeOver();
    expect(await votes()).toMatchObject([{ person_id: person.id, because: "imported" }]);
    await expectCounted(1);
  });

  it("counts one vote where both voted, the person's own, at the first time", async () => {
    const { person, shadow, idea, takeOver, votes, expectCounted } = await scene();
    const at = now() - 9 * DAY;
    await importVote(shadow, idea.id, at);
    await database.write((trx) => castVote(trx, person, idea.id, must));
    await expectCounted(2);
    await takeOver();
    expect(await votes()).toMatchObject([{ person_id: person.id, because: "mine", first_at: at }]);
    await expectCounted(1);
  });

  it("respects that the person withdrew their own", async () => {
    const { person, shadow, idea, takeOver, expectCounted } = await scene();
    await importVote(shadow, idea.id, now() - 9 * DAY);
    await database.write((trx) => castVote(trx, person, idea.id, must));
    await database.write((trx) => withdrawVote(trx, person, idea.id));
    await takeOver();
    await expectCounted(0);
  });

  it("takes back a helpful mark on what turns out to be one's own comment", async () => {
    const { person, shadow, idea, takeOver } = await scene();
    const { id } = await database.write(async (trx) => {
      const text = { body: "b", body_html: "<p>b</p>", created_at: now(), helpful_count: 1 };
      const row = await trx
        .insertInto("comment")
        .values({ ...text, idea_id: idea.id, author_id: shadow.id })
        .returning("id")
        .executeTakeFirstOrThrow();
      const mark = { comment_id: row.id, person_id: person.id, created_at: now() };
      await trx.insertInto("comment_helpful").values(mark).execute();
      return row;
    });
    await takeOver();
    const comment = await database.read
      .selectFrom("comment")
      .select("helpful_count")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(comment.helpful_count).toBe(0);
  });

  it("joins the shadow's account where the person has none", async () => {
    const { person, shadow, takeOver } = await scene();
    const account = await database.write(async (trx) => {
      const row = await trx
        .insertInto("account")
        .values({ name: "Ono", name_folded: "ono", kind: "customer", created_at: now() })
        .returning("id")
        .executeTakeFirstOrThrow();
      const change = { account_id: row.id };
      await trx.updateTable("person").set(change).where("id", "=", shadow.id).execute();
      return row.id;
    });
    await takeOver();
    expect((await getPerson(database.read, person.id)).account_id).toBe(account);
  });

  it("keeps what the shadow said of plans by links in mails, and the person's own word first", async () => {
    const { person, shadow, idea, takeOver } = await scene();
    const items = [
      await makeItem(database, [idea.id]),
      await makeItem(database, [idea.id], "Other"),
    ];
    const [both, alone] = items.map(({ id }) => id);
    const at = { created_at: now(), updated_at: now() };
    await database.write(async (trx) => {
      const credit = (
        item: number | undefined,
        who: { id: number },
        choice: "name" | "anonymous",
      ) => ({
        ...{ roadmap_item_id: item ?? 0, person_id: who.id, choice, chosen_at: now() },
      });
      const worth = { days: 30 as const, person_id: shadow.id, used: "yes" as const };
      await trx
        .insertInto("worth_answer")
        .values({ ...worth, ...at, roadmap_item_id: alone ?? 0, language: "en" })
        .execute();
      await trx
        .insertInto("credit")
        .values([
          credit(both, shadow, "name"),
          credit(both, person, "anonymous"),
          credit(alone, shadow, "name"),
        ])
        .execute();
    });
    await takeOver();
    const credits = await database.read
      .selectFrom("credit")
      .select(["roadmap_item_id", "choice"])
      .where("person_id", "=", person.id)
      .orderBy("roadmap_item_id")
      .execute();
    expect(credits).toEqual([
      { roadmap_item_id: both, choice: "anonymous" },
      { roadmap_item_id: alone, choice: "name" },
    ]);
    const answers = database.read.selectFrom("worth_answer").select("days");
    expect(await answers.where("person_id", "=", person.id).execute()).toHaveLength(1);
  });

  it("is for a verified address alone, and happens once", async () => {
    const { person, shadow, takeOver } = await scene({ email_verified_at: null });
    await takeOver();
    expect((await getPerson(database.read, shadow.id)).shadow).toBe(1);
    await database.write((trx) =>
      trx
        .updateTable("person")
        .set({ email_verified_at: now() })
        .where("id", "=", person.id)
        .execute(),
    );
    await takeOver();
    await takeOver();
    await expect(getPerson(database.read, shadow.id)).rejects.toThrow();
  });
});
