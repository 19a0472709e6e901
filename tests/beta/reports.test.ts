import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaveBeta } from "~/features/beta/leave-beta.server";
import type { Viewer } from "~/features/people/viewer";
import { postTalk } from "~/features/talk/post-talk.server";
import { Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { join, makeBeta } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const report = (viewer: Viewer, itemId: number, body: string) =>
  database.write((trx) =>
    postTalk(trx, viewer, itemId, {
      ...{ body, bodyHtml: `<p>${body}</p>`, parentId: null, rowId: null },
      kind: "beta_report",
    }),
  );

describe("a report of a beta", () => {
  it("is written by who tests it, and by nobody else", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    await report(lena, itemId, "It forgot the recipe at night.");
    for (const viewer of [gerd, mara]) {
      await expect(report(viewer, itemId, "So did ours.")).rejects.toThrow(Forbidden);
    }
    await database.write((trx) => leaveBeta(trx, lena, itemId));
    await expect(report(lena, itemId, "And again.")).rejects.toThrow(Forbidden);
  });

  it("is of the item that somebody tests", async () => {
    const { itemId } = await makeBeta(database);
    const other = await makeBeta(database);
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    await expect(report(lena, other.itemId, "It leaks.")).rejects.toThrow(Forbidden);
  });
});
