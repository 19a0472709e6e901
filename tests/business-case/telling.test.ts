import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmLine, unconfirmLine } from "~/features/business-case/edit-line.server";
import { shareCase, unshareCase } from "~/features/business-case/share-case.server";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import { loadTimeline } from "~/features/sales/timeline.queries.server";
import type { Database } from "~db/connect.server";
import { runJobs, toldTo } from "../notifications/telling";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { linesOf, make, makeAsking, say } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function makeCase() {
  const asking = await makeAsking(database);
  const { accountId, ideaId, member, rep } = asking;
  await say(database, member, ideaId, { stored: 400, unit: "hours_month" });
  const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
  return { ...asking, id };
}

describe("a business case that is shown", () => {
  it("is told to the people of its account alone, and leads to it", async () => {
    const { id, rep, member, colleague, name } = await makeCase();
    const other = await makePerson(database);
    await database.write((trx) => shareCase(trx, rep, id));
    await runJobs(database);
    for (const person of [member, colleague]) {
      const { inbox, mails } = await toldTo(database, person);
      expect(inbox).toEqual(["case_shown"]);
      expect(mails[0]?.subject).toContain(name);
      const [entry] = (await loadInbox(database.read, person, null)).entries;
      const path = await findNotificationPath(database.read, person, entry?.id ?? 0);
      expect(path).toBe(`/cases/${id}`);
    }
    expect((await toldTo(database, other)).inbox).toEqual([]);
  });

  it("is told once, however often it is shown and hidden, and a line confirmed", async () => {
    const { id, rep, member } = await makeCase();
    const line = (await linesOf(database, rep, id)).find(({ kind }) => kind === "benefit");
    const ids = { caseId: id, lineId: line?.id ?? 0 } as never;
    for (let turn = 0; turn < 3; turn++) {
      await database.write((trx) => shareCase(trx, rep, id));
      await database.write((trx) => confirmLine(trx, member, ids, line?.version ?? 1));
      await runJobs(database);
      await database.write((trx) => unconfirmLine(trx, member, ids));
      await database.write((trx) => unshareCase(trx, rep, id));
    }
    expect((await toldTo(database, member)).inbox).toEqual(["case_shown"]);
    expect((await toldTo(database, rep)).inbox).toEqual(["case_confirmed"]);
  });

  it("is not told, and leads nowhere, once it is shown no more", async () => {
    const { id, rep, member } = await makeCase();
    await database.write((trx) => shareCase(trx, rep, id));
    await database.write((trx) => unshareCase(trx, rep, id));
    await runJobs(database);
    expect((await toldTo(database, member)).inbox).toEqual([]);
    await database.write((trx) => shareCase(trx, rep, id));
    await runJobs(database);
    await database.write((trx) => unshareCase(trx, rep, id));
    const [entry] = (await loadInbox(database.read, member, null)).entries;
    expect(entry?.told ?? null).toBeNull();
  });

  it("tells who made it what the customer confirmed, and stands in the account's history", async () => {
    const { id, rep, member, accountId } = await makeCase();
    await database.write((trx) => shareCase(trx, rep, id));
    const line = (await linesOf(database, member, id)).find(({ kind }) => kind === "benefit");
    await database.write((trx) =>
      confirmLine(trx, member, { caseId: id, lineId: line?.id ?? 0 } as never, line?.version ?? 1),
    );
    await runJobs(database);
    expect((await toldTo(database, rep)).inbox).toEqual(["case_confirmed"]);
    const { entries } = await loadTimeline(database.read, rep, { accountId });
    const paths = entries.map(({ about }) => about?.path);
    expect(paths.filter((path) => path === `/cases/${id}`).length).toBeGreaterThan(1);
  });
});
