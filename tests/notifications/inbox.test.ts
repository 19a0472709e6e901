import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import { countUnread, getNewestId } from "~/features/notifications/notifications.queries.server";
import {
  readAllNotifications,
  readNotification,
} from "~/features/notifications/read-notification.server";
import { SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene, setStatus } from "./scene";
import { runJobs } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("the inbox", () => {
  it("says what happened, newest first, and leads there", async () => {
    const { author, staff, idea } = await scene(database);
    const id = await comment(database, staff, idea.id, "Would *two* cups be enough?");
    await runJobs(database);
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    const { entries } = await loadInbox(database.read, author, null);
    expect(entries.map(({ told }) => told?.kind)).toEqual(["status_changed", "replied"]);
    expect(entries[0]?.told).toMatchObject({ status: "Planned", own: true, title: idea.title });
    expect(entries[1]).toMatchObject({ words: "Would two cups be enough?", read: false });
    const paths = await Promise.all(
      entries.map((entry) => findNotificationPath(database.read, author, entry.id)),
    );
    expect(paths).toEqual([`/ideas/${idea.id}-a-cup-warmer-for-the-top`, `/comments/${id}`]);
  });

  it("counts what is unread, until it is read, one by one or all", async () => {
    const { author, staff, idea } = await scene(database);
    for (const text of ["one", "two", "three"]) await comment(database, staff, idea.id, text);
    await runJobs(database);
    expect(await countUnread(database.read, author)).toBe(3);
    const newest = await getNewestId(database.read, author);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => readNotification(trx, author, newest));
    }
    expect(await countUnread(database.read, author)).toBe(2);
    await comment(database, staff, idea.id, "four");
    await runJobs(database);
    await database.write((trx) => readAllNotifications(trx, author, newest));
    expect(await countUnread(database.read, author)).toBe(1);
  });

  it("is nobody else's", async () => {
    const { author, staff, idea } = await scene(database);
    await comment(database, staff, idea.id, "for the author");
    await runJobs(database);
    const other = await makePerson(database, "admin");
    const newest = await getNewestId(database.read, author);
    await database.write((trx) => readNotification(trx, other, newest));
    expect(await countUnread(database.read, author)).toBe(1);
    expect(await findNotificationPath(database.read, other, newest)).toBeUndefined();
    const attempt = database.write((trx) => readNotification(trx, visitor, newest));
    await expect(attempt).rejects.toBeInstanceOf(SignInNeeded);
  });

  it("keeps quiet about what was closed to the reader meanwhile", async () => {
    const { author, staff, idea } = await scene(database);
    const other = await makePerson(database);
    await comment(database, staff, idea.id, `CANARY @${other.handle}`);
    await runJobs(database);
    await database.write((trx) =>
      trx.updateTable("board").set({ access: "one_way" }).where("id", "=", idea.board_id).execute(),
    );
    const { entries } = await loadInbox(database.read, other, null);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.told).toBeNull();
    expect(JSON.stringify(entries)).not.toMatch(/CANARY|cup warmer/);
    expect(await findNotificationPath(database.read, other, entries[0]?.id ?? 0)).toBe("/inbox");
    expect((await loadInbox(database.read, author, null)).entries[0]?.told).not.toBeNull();
  });

  it("keeps quiet about a comment that was hidden or deleted meanwhile", async () => {
    for (const change of [{ deleted_at: 1 }, { hidden_at: 1 }]) {
      const { author, staff, idea } = await scene(database);
      const id = await comment(database, staff, idea.id, "CANARY");
      await runJobs(database);
      await database.write((trx) =>
        trx.updateTable("comment").set(change).where("id", "=", id).execute(),
      );
      const { entries } = await loadInbox(database.read, author, null);
      expect(entries[0]?.told).toBeNull();
      expect(JSON.stringify(entries)).not.toContain("CANARY");
    }
  });

  it("goes on page by page, each entry once", async () => {
    const { author, staff, idea } = await scene(database);
    for (let count = 0; count < 35; count++) {
      await comment(database, staff, idea.id, `comment ${count}`);
    }
    await runJobs(database);
    const first = await loadInbox(database.read, author, null);
    const second = await loadInbox(database.read, author, first.before);
    expect([first.entries.length, second.entries.length]).toEqual([30, 5]);
    expect(second.before).toBeNull();
    expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(35);
  });
});
