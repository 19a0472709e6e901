import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeBeta } from "~/features/beta/close-beta.server";
import { leaveBeta } from "~/features/beta/leave-beta.server";
import { openBeta } from "~/features/beta/open-beta.server";
import { follow } from "~/features/ideas/follow.server";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import { postTalk } from "~/features/talk/post-talk.server";
import { castVote } from "~/features/votes/cast-vote.server";
import type { Database } from "~db/connect.server";
import { call, join, makeBeta } from "../beta/scene";
import { makePlan } from "../register/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** An item of an idea, with the idea's author and a voter, and somebody who follows the item. */
async function makeWanted() {
  const { id, mara } = await makePlan(database);
  const [author, voter, follower] = [
    await makePerson(database),
    await makePerson(database),
    await makePerson(database),
  ];
  const idea = await makeIdea(database, author, await makeBoard(database));
  await database.write(async (trx) => {
    await castVote(trx, voter, idea.id, { importance: 3, because: "" });
    await trx
      .insertInto("roadmap_item_idea")
      .values({ roadmap_item_id: id, idea_id: idea.id, added_by_id: mara.id, created_at: 1 })
      .execute();
    await follow(trx, follower, { kind: "roadmap_item", id });
  });
  await runJobs(database);
  return { id, mara, author, voter, follower };
}

describe("a call for testers", () => {
  it("reaches followers and authors at once, voters in the inbox, and leads to the beta", async () => {
    const { id, mara, author, voter, follower } = await makeWanted();
    await database.write((trx) => openBeta(trx, mara, id, call));
    await runJobs(database);
    const told = await Promise.all([author, follower, voter].map((each) => toldTo(database, each)));
    for (const { inbox } of told) expect(inbox).toContain("beta_opened");
    const mails = told.flatMap(({ mails }) => mails);
    const calls = mails.filter(({ kind }) => kind === "beta_opened");
    expect(calls.map(({ person_id }) => person_id)).toEqual([author.id, follower.id]);
    for (const { body_text } of calls) {
      expect(body_text).toContain(call.criteria);
      expect(body_text).not.toContain(call.url);
    }
    const { entries } = await loadInbox(database.read, voter, null);
    const entry = entries.find(({ told }) => told?.kind === "beta_opened");
    const path = await findNotificationPath(database.read, voter, entry?.id ?? 0);
    expect(path).toBe(`/roadmap/${id}/beta`);
    expect((await toldTo(database, mara)).inbox).not.toContain("beta_opened");
  });

  it("is not told any more once it is closed", async () => {
    const { id, mara, follower } = await makeWanted();
    await database.write((trx) => openBeta(trx, mara, id, call));
    await database.write((trx) => closeBeta(trx, mara, id));
    await runJobs(database);
    expect((await toldTo(database, follower)).inbox).not.toContain("beta_opened");
  });
});

describe("a tester", () => {
  it("is told to the item's owner alone, unless they left again", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    const lena = await makePerson(database);
    const gone = await makePerson(database);
    await join(database, lena, itemId);
    await join(database, gone, itemId);
    await database.write((trx) => leaveBeta(trx, gone, itemId));
    await runJobs(database);
    const { inbox } = await toldTo(database, mara);
    expect(inbox.filter((kind) => kind === "beta_joined")).toHaveLength(1);
    expect((await toldTo(database, gerd)).inbox).not.toContain("beta_joined");
    const { entries } = await loadInbox(database.read, mara, null);
    const path = await findNotificationPath(database.read, mara, entries[0]?.id ?? 0);
    expect(path).toBe(`/roadmap/${itemId}/beta/testers`);
  });

  it("tells owner and followers of a report as such", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    const report = { body: "It forgot the recipe.", bodyHtml: "<p>It forgot the recipe.</p>" };
    await database.write((trx) =>
      postTalk(trx, lena, itemId, { ...report, kind: "beta_report", parentId: null, rowId: null }),
    );
    await runJobs(database);
    for (const person of [mara, gerd]) {
      const { inbox } = await toldTo(database, person);
      expect(inbox).toContain("beta_reported");
      expect(inbox).not.toContain("talked");
    }
  });
});
