import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hideComment } from "~/features/comments/hide-comment.server";
import { releaseComment, takeUpComment } from "~/features/comments/take-up-comment.server";
import { loadInbox } from "~/features/notifications/load-inbox.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
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

const takeUp = (viewer: Viewer, id: number) =>
  database.write((trx) =>
    takeUpComment(trx, viewer, id, { body: "A lid.", bodyHtml: "<p>A lid.</p>", version: 1 }),
  );

describe("a comment that was taken up", () => {
  it("is told to who wrote it, once, by inbox and by mail, in their language", async () => {
    const { author, staff, idea } = await scene(database);
    const helper = await makePerson(database, "member", { language: "de" });
    const id = await comment(database, helper, idea.id, "With a lid");
    await runJobs(database);
    await takeUp(staff, id);
    await takeUp(author, id);
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, helper);
    expect(inbox).toEqual(["taken_up"]);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe(
      "Mara Voss hat deinen Kommentar in die Idee „A cup warmer for the top“ aufgenommen",
    );
    expect(mails[0]?.body_text).toContain(`/comments/${id}`);
    expect((await toldTo(database, author)).inbox).toEqual(["replied"]);
    const { entries } = await loadInbox(database.read, helper as SignedInViewer, null);
    expect(entries[0]).toMatchObject({ told: { kind: "taken_up", name: "Mara Voss" } });
  });

  it("and released before anybody was told is told to nobody", async () => {
    const { staff, idea } = await scene(database);
    const helper = await makePerson(database);
    const id = await comment(database, helper, idea.id, "With a lid");
    await takeUp(staff, id);
    await database.write((trx) => releaseComment(trx, staff, id));
    await runJobs(database);
    expect(await toldTo(database, helper)).toEqual({ inbox: [], mails: [] });
  });

  it("is told to nobody who does not see it any more", async () => {
    const { staff, board, idea } = await scene(database);
    const helper = await makePerson(database);
    const [first, second] = [
      await comment(database, helper, idea.id, "With a lid"),
      await comment(database, helper, idea.id, "And a handle"),
    ];
    await takeUp(staff, first);
    await database.write((trx) => hideComment(trx, staff, first, "Rude."));
    await runJobs(database);
    expect((await toldTo(database, helper)).inbox).toEqual(["hidden"]);
    await takeUp(staff, second);
    await database.write((trx) =>
      trx.updateTable("board").set({ access: "one_way" }).where("id", "=", board.id).execute(),
    );
    await runJobs(database);
    expect((await toldTo(database, helper)).inbox).toEqual(["hidden"]);
  });
});
