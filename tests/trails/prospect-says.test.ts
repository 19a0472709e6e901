import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTimeline } from "~/features/sales/timeline.queries.server";
import { answerQuestion, askOnTrail } from "~/features/trails/ask-on-trail.server";
import { countVisit } from "~/features/trails/count-visit.server";
import { forgetTrails } from "~/features/trails/forget-trails.server";
import {
  confirmContact,
  followStop,
  forgetContact,
  leaveContact,
} from "~/features/trails/leave-contact.server";
import { markStopHelpful, unmarkStopHelpful } from "~/features/trails/mark-stop-helpful.server";
import { sayNeed, takeNeedBack } from "~/features/trails/say-need.server";
import { listEvents } from "~/features/trails/trail-events.queries.server";
import { getTrail } from "~/features/trails/trails.queries.server";
import { DAY, now } from "~/platform/clock";
import { Conflict, Forbidden, LinkGone, NotFound } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { historyOf, makeScene, open, prospect, stopsOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

describe("a visit", () => {
  it("is one for a browser, with the stops that it opened", async () => {
    const { token, trailId, deal, idea } = await makeScene(database);
    const trail = await open(database, token);
    const [stop] = await stopsOf(database, trailId);
    const seen = (key: string, stopId: number | null) =>
      write((trx) => countVisit(trx, prospect, trail, { key, stopId }));
    await seen("one", null);
    await seen("one", stop?.id ?? 0);
    await seen("one", stop?.id ?? 0);
    await seen("other", null);
    await seen("other", 999_999);
    const { visits } = await listEvents(database.read, trailId);
    expect(visits.map(({ opened }) => opened)).toEqual([[], [idea.title]]);
    expect((await getTrail(database.read, trailId)).counts.visits).toBe(2);
    const told = (await historyOf(database, deal.id)).filter((verb) => verb === "trail.visited");
    expect(told).toHaveLength(2);
  });

  it("is of whoever the link is for, in the timeline of the deal", async () => {
    const { token, deal, rep } = await makeScene(database);
    const trail = await open(database, token);
    await write((trx) => countVisit(trx, prospect, trail, { key: "timeline", stopId: null }));
    const { entries } = await loadTimeline(database.read, rep, { dealId: deal.id });
    expect(entries[0]?.by).toBe("Frau Petersen");
  });

  it("is only a number after its time", async () => {
    const { token, trailId, deal } = await makeScene(database);
    const trail = await open(database, token);
    await write((trx) => countVisit(trx, prospect, trail, { key: "old", stopId: null }));
    const old = now() - 91 * DAY;
    await write(async (trx) => {
      await trx
        .updateTable("trail_visit")
        .set({ started_at: old })
        .where("trail_id", "=", trailId)
        .execute();
      await trx
        .updateTable("activity")
        .set({ created_at: old })
        .where("deal_id", "=", deal.id)
        .execute();
    });
    await forgetTrails(database);
    expect((await listEvents(database.read, trailId)).visits).toEqual([]);
    expect(await historyOf(database, deal.id)).not.toContain("trail.visited");
    expect((await getTrail(database.read, trailId)).counts.visits).toBe(1);
  });
});

describe("what a prospect says", () => {
  it("is a need, once, and never a vote", async () => {
    const { token, trailId, idea, account } = await makeScene(database);
    const trail = await open(database, token);
    const stopId = (await stopsOf(database, trailId))[0]?.id ?? 0;
    for (let time = 0; time < 2; time++) {
      await write((trx) => sayNeed(trx, prospect, trail, stopId));
    }
    const needs = await database.read
      .selectFrom("trail_need")
      .select(["idea_id", "account_id"])
      .where("trail_id", "=", trailId)
      .execute();
    expect(needs).toEqual([{ idea_id: idea.id, account_id: account.id }]);
    const votes = database.read.selectFrom("vote").selectAll().where("idea_id", "=", idea.id);
    expect(await votes.execute()).toEqual([]);
    for (let time = 0; time < 2; time++) {
      await write((trx) => takeNeedBack(trx, prospect, trail, stopId));
    }
    expect((await getTrail(database.read, trailId)).counts.needs).toBe(0);
  });

  it("is that a stop helped, once for a link", async () => {
    const { token, trailId } = await makeScene(database);
    const trail = await open(database, token);
    const stopId = (await stopsOf(database, trailId))[0]?.id ?? 0;
    for (let time = 0; time < 2; time++) {
      await write((trx) => markStopHelpful(trx, prospect, trail, stopId));
    }
    expect((await listEvents(database.read, trailId)).stops[stopId]).toMatchObject({ helpful: 1 });
    await write((trx) => unmarkStopHelpful(trx, trail, stopId));
    expect((await listEvents(database.read, trailId)).stops[stopId]).toMatchObject({ helpful: 0 });
    const missing = write((trx) => markStopHelpful(trx, prospect, trail, 999_999));
    await expect(missing).rejects.toBeInstanceOf(NotFound);
  });

  it("is a question, which the rep answers on the trail", async () => {
    const { rep, token, trailId, deal } = await makeScene(database);
    const trail = await open(database, token);
    const ask = { question: "How long does it take?" };
    for (let time = 0; time < 2; time++)
      await write((trx) => askOnTrail(trx, prospect, trail, ask));
    const [question, ...more] = (await listEvents(database.read, trailId)).questions;
    expect(more).toEqual([]);
    const answer = (viewer: typeof rep, text: string, version = "") =>
      write((trx) =>
        answerQuestion(trx, viewer, trailId, question?.id ?? 0, { answer: text, version }),
      );
    const other = await makePerson(database, "rep");
    await expect(answer(other, "Ask me instead.")).rejects.toBeInstanceOf(Forbidden);
    await answer(rep, "Ten minutes.");
    await answer(rep, "Ten minutes.");
    await expect(answer(rep, "Nine minutes.", "stale")).rejects.toBeInstanceOf(Conflict);
    expect((await listEvents(database.read, trailId)).questions).toMatchObject([
      { body: ask.question, answer: "Ten minutes.", answeredBy: rep.name, mailed: "no" },
    ]);
    expect((await historyOf(database, deal.id)).slice(-2)).toEqual([
      ...["trail.asked", "trail.answered"],
    ]);
  });
});

describe("an address that a prospect leaves", () => {
  const address = { email: "Ines@Rheintal.example", language: "de" };

  it("is nothing to anybody before it is confirmed, and can be taken back", async () => {
    const { token, trailId, deal } = await makeScene(database);
    const trail = await open(database, token);
    const stopId = (await stopsOf(database, trailId))[0]?.id ?? 0;
    for (let time = 0; time < 2; time++) {
      await write((trx) => followStop(trx, prospect, trail, stopId, address));
      await write((trx) => leaveContact(trx, prospect, trail, address));
    }
    const before = await listEvents(database.read, trailId);
    expect(before).toMatchObject({ contacts: [], unconfirmed: 1 });
    expect(await historyOf(database, deal.id)).not.toContain("trail.followed");
    const { id } = await database.read
      .selectFrom("trail_contact")
      .select("id")
      .where("trail_id", "=", trailId)
      .executeTakeFirstOrThrow();
    for (let time = 0; time < 2; time++) await write((trx) => confirmContact(trx, prospect, id));
    const after = await listEvents(database.read, trailId);
    expect(after.contacts).toMatchObject([{ email: address.email, wantsContact: true }]);
    expect((await historyOf(database, deal.id)).slice(-2)).toEqual([
      ...["trail.followed", "trail.contact_left"],
    ]);
    expect((await getTrail(database.read, trailId)).counts.follows).toBe(1);
    for (let time = 0; time < 2; time++) await write((trx) => forgetContact(trx, id));
    expect((await getTrail(database.read, trailId)).counts.follows).toBe(0);
    await expect(write((trx) => confirmContact(trx, prospect, id))).rejects.toBeInstanceOf(
      LinkGone,
    );
  });

  it("goes after three days without a confirmation", async () => {
    const { token, trailId } = await makeScene(database);
    const trail = await open(database, token);
    await write((trx) => leaveContact(trx, prospect, trail, address));
    await write((trx) =>
      trx
        .updateTable("trail_contact")
        .set({ created_at: now() - 4 * DAY })
        .where("trail_id", "=", trailId)
        .execute(),
    );
    await forgetTrails(database);
    expect((await listEvents(database.read, trailId)).unconfirmed).toBe(0);
  });
});
