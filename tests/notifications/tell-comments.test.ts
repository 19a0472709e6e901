import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("a comment", () => {
  it("is told to the author of the idea at once, in words that say what happened", async () => {
    const { author, staff, idea } = await scene(database);
    await comment(database, staff, idea.id, "Would **two** cups be enough?");
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, author);
    expect(inbox).toEqual(["replied"]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      subject: "Mara Voss commented on your idea “A cup warmer for the top”",
      to_address: `${author.handle}@example.com`,
    });
    expect(mails[0]?.body_text).toContain("> Would two cups be enough?\n— Mara Voss, Upwell");
  });

  it("is told to whom it answers, and to those whom it mentions", async () => {
    const { author, idea } = await scene(database);
    const asker = await makePerson(database);
    const named = await makePerson(database);
    const id = await comment(database, asker, idea.id, "How hot?");
    await comment(database, author, idea.id, `As hot as @${named.handle} likes it`, {
      parentId: id,
    });
    await runJobs(database);
    expect((await toldTo(database, asker)).inbox).toEqual(["replied"]);
    expect((await toldTo(database, named)).inbox).toEqual(["mentioned"]);
  });

  it("of one's own is told to nobody", async () => {
    const { author, idea } = await scene(database);
    const id = await comment(database, author, idea.id, `I am @${author.handle}`);
    await comment(database, author, idea.id, "and I go on", { parentId: id });
    await runJobs(database);
    expect(await toldTo(database, author)).toEqual({ inbox: [], mails: [] });
  });

  it("that only staff see is told to staff alone", async () => {
    const { author, staff, idea } = await scene(database);
    const rep = await makePerson(database, "rep");
    await comment(database, staff, idea.id, `ask @${rep.handle} and @${author.handle}`, {
      internal: true,
    });
    await runJobs(database);
    expect((await toldTo(database, author)).inbox).toEqual([]);
    expect((await toldTo(database, rep)).inbox).toEqual(["mentioned"]);
  });

  it("mentions nobody who may not see it", async () => {
    const { author, staff, idea } = await scene(database, "one_way");
    const other = await makePerson(database);
    await comment(database, staff, idea.id, `see @${other.handle}`);
    await runJobs(database);
    expect(await toldTo(database, other)).toEqual({ inbox: [], mails: [] });
    expect((await toldTo(database, author)).inbox).toEqual(["replied"]);
  });

  it("that was deleted before anybody was told is told to nobody", async () => {
    const { author, staff, idea } = await scene(database);
    const id = await comment(database, staff, idea.id, "Oops");
    await database.write((trx) =>
      trx.updateTable("comment").set({ deleted_at: 1 }).where("id", "=", id).execute(),
    );
    await runJobs(database);
    expect((await toldTo(database, author)).inbox).toEqual([]);
  });

  it("sends one mail for many mentions on a day, the others wait in the inbox", async () => {
    const { staff, idea } = await scene(database);
    const named = await makePerson(database);
    for (let time = 0; time < 3; time++) {
      await comment(database, staff, idea.id, `@${named.handle} ${time}`);
    }
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, named);
    expect(inbox).toEqual(["mentioned", "mentioned", "mentioned"]);
    expect(mails).toHaveLength(1);
  });
});
