import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { answerQuestion, askOnTrail } from "~/features/trails/ask-on-trail.server";
import { countVisit } from "~/features/trails/count-visit.server";
import { confirmContact, followStop } from "~/features/trails/leave-contact.server";
import { sayNeed } from "~/features/trails/say-need.server";
import { listStops } from "~/features/trails/stops.queries.server";
import { listEvents } from "~/features/trails/trail-events.queries.server";
import type { Database, Trx } from "~db/connect.server";
import { setStatus } from "../notifications/scene";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { makeScene, open, prospect, stopsOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);
let count = 0;
const newAddress = () => ({ email: `prospect${++count}@rheintal.example`, language: "en" });

function mailsTo(email: string) {
  return database.read
    .selectFrom("mail")
    .select(["kind", "body_text", "headers"])
    .where("to_address", "=", email)
    .orderBy("id")
    .execute();
}

async function confirm(email: string) {
  const { id } = await database.read
    .selectFrom("trail_contact")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  await write((trx) => confirmContact(trx, prospect, id));
}

describe("the rep is told", () => {
  it("of the first visit of a link, a need and a question, and of nothing twice", async () => {
    const { rep, token, trailId } = await makeScene(database);
    const trail = await open(database, token);
    const stopId = (await stopsOf(database, trailId))[0]?.id ?? 0;
    for (const key of ["one", "two"]) {
      await write((trx) => countVisit(trx, prospect, trail, { key: key + token, stopId }));
    }
    await write((trx) => sayNeed(trx, prospect, trail, stopId));
    await write((trx) => askOnTrail(trx, prospect, trail, { question: "How long does it take?" }));
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, rep);
    expect(inbox).toEqual(["trail_visited", "trail_needed", "trail_asked"]);
    expect(mails.map(({ kind }) => kind)).toEqual(["trail_asked"]);
    expect(mails[0]?.body_text).toContain("> How long does it take?");
    expect(mails[0]?.body_text).toContain(`/trails/${trailId}`);
  });
});

describe("a prospect is sent", () => {
  it("the request to confirm an address, and the answer once it is confirmed", async () => {
    const { rep, token, trailId } = await makeScene(database);
    const trail = await open(database, token);
    const { email } = newAddress();
    const ask = { question: "How long does it take?", email };
    await write((trx) => askOnTrail(trx, prospect, trail, ask));
    await write((trx) => askOnTrail(trx, prospect, trail, ask));
    await runJobs(database);
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(["trail_confirm"]);
    const [question] = (await listEvents(database.read, trailId)).questions;
    const answer = { answer: "Ten minutes.", version: "" };
    await write((trx) => answerQuestion(trx, rep, trailId, question?.id ?? 0, answer));
    await runJobs(database);
    expect(await mailsTo(email)).toHaveLength(1);
    await confirm(email);
    await runJobs(database);
    const [, answered, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(answered?.body_text).toContain("> Ten minutes.");
    expect(answered?.body_text).not.toContain(token);
    expect(JSON.parse(answered?.headers ?? "")["List-Unsubscribe"]).toContain(
      "/unsubscribe/trail-",
    );
  });

  it("what becomes of what they follow, also after a merge, while everybody may read it", async () => {
    const { token, trailId, idea, board } = await makeScene(database);
    const trail = await open(database, token);
    const stopId = (await stopsOf(database, trailId))[0]?.id ?? 0;
    const [confirmed, unconfirmed] = [newAddress(), newAddress()];
    for (const address of [confirmed, unconfirmed]) {
      await write((trx) => followStop(trx, prospect, trail, stopId, address));
    }
    await confirm(confirmed.email);
    const product = await makePerson(database, "product");
    const canonical = await makeIdea(database, await makePerson(database), board);
    const merge = { ideaIds: [idea.id], confirmed: true };
    await write((trx) => mergeIdeas(trx, product, canonical.id, merge));
    await setStatus(database, product, canonical.id, "planned");
    await runJobs(database);
    const news = async (email: string) =>
      (await mailsTo(email)).filter(({ kind }) => kind === "trail_news");
    expect(await news(confirmed.email)).toHaveLength(1);
    expect((await news(confirmed.email))[0]?.body_text).toContain(`/ideas/${canonical.id}`);
    expect(await news(unconfirmed.email)).toEqual([]);
    const closed = await makeBoard(database, "members");
    await write((trx) =>
      trx.updateTable("idea").set({ board_id: closed.id }).where("id", "=", canonical.id).execute(),
    );
    await setStatus(database, product, canonical.id, "delivered");
    await runJobs(database);
    expect(await news(confirmed.email)).toHaveLength(1);
  });
});

describe("the pages of a trail", () => {
  it("ask the database as often for many stops and visits as for one", async () => {
    const { trailId, board, token } = await makeScene(database);
    const trail = await open(database, token);
    const reader = { language: "en", visitId: null };
    const pages = async (db: Database["read"]) => {
      await listStops(db, trailId, reader);
      await listEvents(db, trailId);
    };
    await write((trx) => countVisit(trx, prospect, trail, { key: `a${token}`, stopId: null }));
    const few = await countQueries(database.read, pages);
    const author = await makePerson(database);
    for (let place = 2; place < 12; place++) {
      const idea = await makeIdea(database, author, board);
      await write((trx) =>
        trx
          .insertInto("trail_stop")
          .values({
            trail_id: trailId,
            position: place,
            kind: "idea",
            idea_id: idea.id,
            created_at: 1,
          })
          .execute(),
      );
      const key = `${place}${token}`;
      await write((trx) => countVisit(trx, prospect, trail, { key, stopId: null }));
    }
    expect(await countQueries(database.read, pages)).toBe(few);
  });
});
