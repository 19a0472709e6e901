import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordActivity } from "~/features/activity/record-activity.server";
import { follow } from "~/features/ideas/follow.server";
import { moveItem } from "~/features/roadmap/move-item.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import type { Database } from "~db/connect.server";
import { makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { scene, setStatus, vote } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("the roadmap", () => {
  const item = {
    title: "Warm cups",
    summary: "",
    horizon: "next" as const,
    reason: "We know it well.",
  };

  it("tells author and voters that their idea got there, once for several ideas", async () => {
    const { author, staff, board, idea } = await scene(database);
    const second = await makeIdea(database, author, board, { title: "A second cup warmer" });
    const voter = await makePerson(database);
    await vote(database, voter, idea.id);
    await vote(database, voter, second.id);
    await database.write((trx) => promoteIdeas(trx, staff, [idea.id, second.id], item));
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, voter);
    expect(inbox).toEqual(["promoted", "promoted"]);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body_text).toContain("“Warm cups” (Next)");
    expect((await toldTo(database, author)).mails).toHaveLength(1);
  });

  it("tells of delivery once, to followers and to all who took part", async () => {
    const { author, staff, idea } = await scene(database);
    const follower = await makePerson(database);
    const id = await database.write((trx) => promoteIdeas(trx, staff, [idea.id], item));
    await runJobs(database);
    await database.write((trx) => follow(trx, follower, { kind: "roadmap_item", id }));
    await database.write((trx) =>
      moveItem(trx, staff, id, { horizon: "delivered", afterId: null, why: "It is in the shops." }),
    );
    await setStatus(database, staff, idea.id, "delivered");
    await runJobs(database);
    const told = await toldTo(database, follower);
    expect(told.inbox).toEqual(["item_delivered"]);
    expect(told.mails[0]?.body_text).toContain("> It is in the shops.");
    const { inbox, mails } = await toldTo(database, author);
    expect(inbox).toEqual(["promoted", "item_delivered", "credit_asked", "delivered"]);
    expect(mails.map(({ kind }) => kind)).toEqual(["promoted", "item_delivered", "credit_asked"]);
  });

  it("tells nobody of a move that was taken back in time", async () => {
    const { staff, idea } = await scene(database);
    const follower = await makePerson(database);
    const id = await database.write((trx) => promoteIdeas(trx, staff, [idea.id], item));
    await database.write((trx) => follow(trx, follower, { kind: "roadmap_item", id }));
    for (const horizon of ["now", "next"] as const) {
      const move = { horizon, afterId: null, why: "Because of the foil." };
      await database.write((trx) => moveItem(trx, staff, id, move));
    }
    await runJobs(database);
    expect((await toldTo(database, follower)).inbox).toEqual([]);
  });
});

describe("a new idea", () => {
  it("gives its author a receipt, and those who follow the board an entry", async () => {
    const { author, board, idea } = await scene(database);
    const follower = await makePerson(database);
    await database.write((trx) => follow(trx, follower, { kind: "board", id: board.id }));
    await database.write((trx) =>
      recordActivity(trx, author, "idea.posted", { kind: "idea", id: idea.id }),
    );
    await runJobs(database);
    const receipt = await toldTo(database, author);
    expect(receipt.inbox).toEqual([]);
    expect(receipt.mails[0]?.subject).toBe("Your idea “A cup warmer for the top” is posted");
    expect(await toldTo(database, follower)).toEqual({ inbox: ["posted"], mails: [] });
  });
});
