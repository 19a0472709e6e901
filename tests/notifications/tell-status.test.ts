import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { follow } from "~/features/ideas/follow.server";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { undoStatusChange } from "~/features/triage/undo-status-change.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene, setStatus, vote } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("a status", () => {
  it("is told to author, voters, followers and commenters, once it cannot be undone", async () => {
    const { author, staff, idea } = await scene(database);
    const [voter, follower, commenter, stranger] = await Promise.all(
      [1, 2, 3, 4].map(() => makePerson(database)),
    );
    if (!voter || !follower || !commenter || !stranger) throw new Error("nobody there");
    await vote(database, voter, idea.id);
    await database.write((trx) => follow(trx, follower, { kind: "idea", id: idea.id }));
    await comment(database, commenter, idea.id, "I agree");
    await runJobs(database);
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    expect((await toldTo(database, author)).inbox).toEqual(["replied", "status_changed"]);
    for (const person of [voter, follower, commenter]) {
      const { inbox, mails } = await toldTo(database, person);
      expect(inbox).toEqual(["status_changed"]);
      expect(mails[0]?.subject).toBe("“A cup warmer for the top” is now: Planned");
    }
    expect((await toldTo(database, stranger)).inbox).toEqual([]);
    expect((await toldTo(database, staff)).inbox).toEqual([]);
  });

  it("that was undone in time is told to nobody", async () => {
    const { author, staff, idea } = await scene(database);
    const change = await setStatus(database, staff, idea.id, "planned");
    await database.write((trx) => undoStatusChange(trx, staff, idea.id, change));
    await runJobs(database);
    expect(await toldTo(database, author)).toEqual({ inbox: [], mails: [] });
  });

  it("that another one overtook is not told; the later one is", async () => {
    const { author, staff, idea } = await scene(database);
    await setStatus(database, staff, idea.id, "under_review");
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    const { mails } = await toldTo(database, author);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "Your idea “A cup warmer for the top” is now: Planned",
    ]);
  });

  it("of a decline gives the author the reason by mail, and voters an entry", async () => {
    const { author, staff, idea } = await scene(database);
    const voter = await makePerson(database);
    await vote(database, voter, idea.id);
    await setStatus(database, staff, idea.id, "declined");
    await runJobs(database);
    const told = await toldTo(database, author);
    expect(told.inbox).toEqual(["declined"]);
    expect(told.mails[0]?.body_text).toContain("it costs more than it would bring");
    expect(told.mails[0]?.body_text).toContain("> A cheaper heating foil.");
    expect(await toldTo(database, voter)).toEqual({ inbox: ["declined"], mails: [] });
  });

  it("to Already possible tells the author where", async () => {
    const { author, staff, idea } = await scene(database);
    await setStatus(database, staff, idea.id, "already_possible");
    await runJobs(database);
    const { mails } = await toldTo(database, author);
    expect(mails[0]?.body_text).toContain("Where it is possible:");
    expect(mails[0]?.body_text).toContain("> Settings, Times.");
  });

  it("of a hidden idea is told to nobody but its author", async () => {
    const { author, staff, idea } = await scene(database);
    const voter = await makePerson(database);
    await vote(database, voter, idea.id);
    await setStatus(database, staff, idea.id, "planned");
    await database.write((trx) =>
      trx.updateTable("idea").set({ hidden_at: 1, listed: 0 }).where("id", "=", idea.id).execute(),
    );
    await runJobs(database);
    expect((await toldTo(database, voter)).inbox).toEqual([]);
    expect((await toldTo(database, author)).inbox).toEqual(["status_changed"]);
  });
});

describe("an official answer", () => {
  it("is mailed to the author with the words of the answer, and shown to voters", async () => {
    const { author, staff, idea } = await scene(database);
    const voter = await makePerson(database);
    await vote(database, voter, idea.id);
    const body = "We like it, and we test a foil in spring.";
    const input = { version: 0, body, bodyHtml: `<p>${body}</p>`, whatChanged: "" };
    await database.write((trx) => respondOfficially(trx, staff, idea.id, input));
    await runJobs(database);
    const told = await toldTo(database, author);
    expect(told.mails[0]?.subject).toBe("Mara Voss answered your idea “A cup warmer for the top”");
    expect(told.mails[0]?.body_text).toContain(`> ${body}`);
    expect(told.mails[0]?.body_text).toMatch(/https:\/\/ideas\.example\.com\/ideas\/\d+-a-cup/);
    expect(await toldTo(database, voter)).toEqual({ inbox: ["responded"], mails: [] });
  });
});
