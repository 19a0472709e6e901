import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptOnTrail, unacceptOnTrail } from "~/features/questions/accept-on-trail.server";
import { loadQuestion } from "~/features/questions/question-page.queries.server";
import { loadTimeline } from "~/features/sales/timeline.queries.server";
import { askOnTrail } from "~/features/trails/ask-on-trail.server";
import { openTrail } from "~/features/trails/open-trail.server";
import { getPeerAnswer } from "~/features/trails/peer-answers.queries.server";
import { listQuestions } from "~/features/trails/said-on-trail.queries.server";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { runJobs, toldTo } from "../notifications/telling";
import { newTrail } from "../routes/new-trail";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { answer, makeMemberOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const ASKED = "How long does it take to warm up? We open at six.";

/** A trail for a prospect and its deal, on which somebody has asked at a stop. */
async function askedOnTrail(input: { email?: string } = {}) {
  const board = await makeBoard(database);
  const rep = await makePerson(database, "rep");
  const idea = await makeIdea(database, await makePerson(database), board);
  const { accountId } = await makeMemberOf(database, { kind: "prospect", industry: "Hotels" });
  const made = await newTrail({ database, ownerId: rep.id, ideaId: idea.id, secret: "secret" });
  const dealId = await database.write(async (trx) => {
    const deal = { account_id: accountId, name: "Two machines", stage: "proposal" } as const;
    const { id } = await trx
      .insertInto("deal")
      .values({ ...deal, created_at: now(), updated_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    const sold = { account_id: accountId, deal_id: id };
    await trx.updateTable("trail").set(sold).where("id", "=", made.id).execute();
    return id;
  });
  const trail = await openTrail(database.read, made.token);
  const question = { question: ASKED, stop: made.stop, ...input };
  await database.write((trx) => askOnTrail(trx, visitor, trail, question as never));
  await runJobs(database);
  const row = await database.read
    .selectFrom("question")
    .select("question.id")
    .innerJoin("trail_question", "trail_question.id", "question.trail_question_id")
    .where("trail_question.trail_id", "=", made.id)
    .executeTakeFirstOrThrow();
  return { id: row.id, trail, rep, accountId, dealId, board, idea };
}

const askedBy = async (trail: { trailId: number; linkId: number }) =>
  (await listQuestions(database.read, trail.trailId, trail.linkId))[0];

const confirmContacts = (trailId: number) =>
  database.write((trx) =>
    trx
      .updateTable("trail_contact")
      .set({ confirmed_at: now() })
      .where("trail_id", "=", trailId)
      .execute(),
  );

describe("what a prospect asks on a trail", () => {
  it("is asked of customers once, on the board of its stop, by a kind of company", async () => {
    const { id, idea, board } = await askedOnTrail();
    await runJobs(database);
    const question = await loadQuestion(database.read, visitor, id);
    expect(question.title).toBe("How long does it take to warm up?");
    expect(question.bodyHtml).toBe("<p>We open at six.</p>");
    expect(question.board.slug).toBe(board.slug);
    expect(question.idea?.title).toBe(idea.title);
    expect(question.asker).toMatchObject({ person: null, account: null });
    expect(question.asker.label).toMatchObject({ kind: "prospect", industry: "Hotels" });
  });

  it("is answered on the trail, told to its owner, and stands in the deal's history", async () => {
    const { id, trail, rep, dealId } = await askedOnTrail();
    const dan = await makePerson(database, "member", { name: "Dan Holroyd" });
    const answerId = await answer(database, dan, id, "Twenty minutes.");
    await runJobs(database);
    expect((await askedBy(trail))?.peers).toMatchObject([
      { by: "Dan Holroyd", side: "peer", accepted: false, html: "<p>Twenty minutes.</p>" },
    ]);
    expect((await toldTo(database, rep)).inbox).toContain("trail_answered");
    const { entries } = await loadTimeline(database.read, rep, { dealId });
    const titles = entries.map(({ act, about }) => [act, about?.path]);
    expect(titles).toContainEqual(["answered a question", `/questions/${id}#answer-${answerId}`]);
    expect(titles).toContainEqual(["asked a question", `/questions/${id}`]);
  });

  it("is mailed to the address that was left for it, once", async () => {
    const { id, trail } = await askedOnTrail({ email: "petersen@example.com" });
    await confirmContacts(trail.trailId);
    await answer(database, await makePerson(database), id, "Twenty minutes.");
    await answer(database, await makePerson(database), id, "Half an hour.");
    await runJobs(database);
    const mails = await database.read
      .selectFrom("mail")
      .select("body_text")
      .where("kind", "=", "trail_answer")
      .where("to_address", "=", "petersen@example.com")
      .execute();
    expect(mails.map(({ body_text }) => body_text?.includes("minutes"))).toEqual([true, false]);
  });

  it.each(["members", "segments", "one_way"] as const)(
    "has no answers on the trail or by mail once its board is for others: %s",
    async (access) => {
      const { id, trail, board } = await askedOnTrail({ email: `${access}@example.com` });
      await confirmContacts(trail.trailId);
      const answerId = await answer(database, await makePerson(database), id, "Twenty minutes.");
      expect((await askedBy(trail))?.peers).toHaveLength(1);
      await database.write((trx) =>
        trx.updateTable("board").set({ access }).where("id", "=", board.id).execute(),
      );
      expect(await askedBy(trail)).toMatchObject({ body: ASKED, questionId: null, peers: [] });
      await expect(getPeerAnswer(database.read, trail.linkId, answerId)).rejects.toThrow(NotFound);
      const accept = database.write((trx) => acceptOnTrail(trx, visitor, trail.linkId, answerId));
      await expect(accept).rejects.toThrow(NotFound);
      await runJobs(database);
      const mails = await database.read
        .selectFrom("mail")
        .select("id")
        .where("kind", "=", "trail_answer")
        .where("to_address", "=", `${access}@example.com`)
        .execute();
      expect(mails).toEqual([]);
    },
  );

  it("has an answer that helped where the prospect says so, and nobody with another link", async () => {
    const { id, trail } = await askedOnTrail();
    const dan = await makePerson(database);
    const answerId = await answer(database, dan, id, "Twenty minutes.");
    const accept = (linkId: number) =>
      database.write((trx) => acceptOnTrail(trx, visitor, linkId, answerId));
    await expect(accept(trail.linkId + 999)).rejects.toThrow(NotFound);
    await accept(trail.linkId);
    expect((await askedBy(trail))?.peers[0]?.accepted).toBe(true);
    await runJobs(database);
    expect((await toldTo(database, dan)).inbox).toEqual(["answer_accepted"]);
    await database.write((trx) => unacceptOnTrail(trx, visitor, trail.linkId, answerId));
    expect((await askedBy(trail))?.peers[0]?.accepted).toBe(false);
  });
});
