import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadInbox } from "~/features/notifications/load-inbox.server";
import type { Viewer } from "~/features/people/viewer";
import { assignIdea } from "~/features/triage/assign-idea.server";
import { changeMany } from "~/features/triage/bulk/change-many.server";
import { undoMany } from "~/features/triage/bulk/undo-many.server";
import type { Database } from "~db/connect.server";
import { makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene } from "./scene";
import { jobsOf, runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const assign = (viewer: Viewer, ideaId: number, owner: { id: number } | null) =>
  database.write((trx) => assignIdea(trx, viewer, ideaId, owner?.id ?? null));

describe("a new owner of an idea", () => {
  it("is told once nobody can take it back, in words for the team", async () => {
    const { author, staff, idea } = await scene(database);
    const rep = await makePerson(database, "rep");
    await assign(staff, idea.id, rep);
    await jobsOf(database).runDue();
    expect((await toldTo(database, rep)).inbox).toEqual([]);
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, rep);
    expect(inbox).toEqual(["assigned"]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      "Mara Voss asks you to take care of “A cup warmer for the top”",
    ]);
    expect(await toldTo(database, author)).toEqual({ inbox: [], mails: [] });
    const former = { ...rep, role: "member" as const };
    expect((await loadInbox(database.read, former, null)).entries[0]?.told).toBeNull();
  });

  it("is not told who took it themselves, lost it again or had it all along", async () => {
    const { staff, idea } = await scene(database);
    const [first, second] = [
      await makePerson(database, "product"),
      await makePerson(database, "rep"),
    ];
    await assign(staff, idea.id, staff);
    await runJobs(database);
    expect((await toldTo(database, staff)).inbox).toEqual([]);
    await assign(staff, idea.id, first);
    await assign(staff, idea.id, second);
    await assign(staff, idea.id, first);
    await runJobs(database);
    expect((await toldTo(database, second)).inbox).toEqual([]);
    expect((await toldTo(database, first)).inbox).toEqual(["assigned"]);
    await assign(staff, idea.id, null);
    await runJobs(database);
    expect((await toldTo(database, first)).inbox).toEqual(["assigned"]);
  });

  it("of many ideas is told once, and not of an act that was undone", async () => {
    const { author, staff, board } = await scene(database);
    const rep = await makePerson(database, "rep");
    const ids: number[] = [];
    for (let made = 0; made < 3; made++) ids.push((await makeIdea(database, author, board)).id);
    const act = { act: "owner", ownerId: rep.id } as const;
    const undone = await database.write((trx) => changeMany(trx, staff, act, ids));
    await undoMany(database, staff, undone);
    await runJobs(database);
    expect((await toldTo(database, rep)).inbox).toEqual([]);
    await database.write((trx) => changeMany(trx, staff, act, ids));
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, rep);
    expect(inbox).toEqual(["assigned_many"]);
    expect(mails[0]?.subject).toContain("several ideas");
  });
});

describe("the owner of an idea", () => {
  it("is told of what others say there, with one mail a day, and not of their own words", async () => {
    const { author, staff, idea } = await scene(database);
    const owner = await makePerson(database, "product");
    await assign(owner, idea.id, owner);
    await comment(database, author, idea.id, "Does anybody read this?");
    await comment(database, staff, idea.id, "Shall we?", { internal: true });
    await comment(database, owner, idea.id, "I do, and I ask around.");
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, owner);
    expect(inbox).toEqual(["discussed", "discussed"]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      `${author.name} commented on “A cup warmer for the top”, which you take care of`,
    ]);
    await database.write((trx) =>
      trx.updateTable("person").set({ role: "member" }).where("id", "=", owner.id).execute(),
    );
    await comment(database, author, idea.id, "And now?");
    await runJobs(database);
    expect((await toldTo(database, owner)).inbox).toHaveLength(2);
  });
});
