import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { clearReports } from "~/features/moderation/clear-reports.server";
import { hideReportedComment } from "~/features/moderation/hide-comment.server";
import { hideIdea } from "~/features/moderation/hide-idea.server";
import { REPORTS_PER_PAGE, type Thing } from "~/features/moderation/report";
import { reportComment, reportIdea } from "~/features/moderation/report-thing.server";
import {
  countOpenReports,
  listReported,
  reportedThings,
} from "~/features/moderation/reports.queries.server";
import { loadInbox } from "~/features/notifications/load-inbox.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { readComment, say } from "../support/discussion";
import { explainQueries } from "../support/explain";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const spam = { reason: "spam", words: "Sells beans." } as const;

async function scene() {
  const author = await makePerson(database);
  const writer = await makePerson(database);
  const product = await makePerson(database, "product");
  const idea = await makeIdea(database, author, await makeBoard(database));
  const comment = await say(database, writer, idea);
  return { author, writer, product, idea, comment };
}

const onIdea = (viewer: Viewer, id: number) =>
  database.write((trx) => reportIdea(trx, viewer, id, spam));
const onComment = (viewer: Viewer, id: number) =>
  database.write((trx) => reportComment(trx, viewer, id, spam));
const clear = (viewer: Viewer, thing: Thing) =>
  database.write((trx) => clearReports(trx, viewer, thing));
const openBefore = () => countOpenReports(database.read);

describe("reporting", () => {
  it("counts a thing once, however many report it and however often", async () => {
    const { idea, comment } = await scene();
    const before = await openBefore();
    const [first, second] = [await makePerson(database), await makePerson(database)];
    for (const person of [first, second, first]) await onComment(person, comment);
    await onIdea(first, idea.id);
    expect(await openBefore()).toBe(before + 2);
    const { things } = await listReported(database.read, 0);
    const told = things.find((thing) => thing.path === `/comments/${comment}`);
    expect(told?.reports.map(({ reporter }) => reporter.handle)).toEqual([
      first.handle,
      second.handle,
    ]);
    expect(told).toMatchObject({ kind: "comment", title: idea.title, hidden: false, more: 0 });
  });

  it("is open again for who reported something that was cleared", async () => {
    const { idea, product } = await scene();
    const person = await makePerson(database);
    await onIdea(person, idea.id);
    await clear(product, { ideaId: idea.id, commentId: null });
    const before = await openBefore();
    await onIdea(person, idea.id);
    expect(await openBefore()).toBe(before + 1);
  });

  it("is for members, about what others wrote and they see", async () => {
    const { idea, comment, author, writer, product } = await scene();
    await expect(onIdea(visitor, idea.id)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(onIdea(author, idea.id)).rejects.toBeInstanceOf(Forbidden);
    await expect(onComment(writer, comment)).rejects.toBeInstanceOf(Forbidden);
    const unverified = { ...(await makePerson(database)), trusted: false };
    await expect(onIdea(unverified, idea.id)).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) => hideIdea(trx, product, idea.id, "Spam."));
    await expect(onIdea(await makePerson(database), idea.id)).rejects.toBeInstanceOf(NotFound);
  });

  it("waits for nobody once the author took the comment back", async () => {
    const { comment, writer } = await scene();
    const before = await openBefore();
    await onComment(await makePerson(database), comment);
    await database.write((trx) => deleteComment(trx, writer, comment));
    expect(await openBefore()).toBe(before);
  });
});

describe("a decision", () => {
  it("is told to all who reported, and who wrote it never learns who did", async () => {
    const { idea, comment, writer, product } = await scene();
    const reporter = await makePerson(database, "member", { name: "Zqreporter" });
    await onComment(reporter, comment);
    await runJobs(database);
    const reason = "Please leave prices out.";
    const hide = () =>
      database.write((trx) =>
        hideReportedComment(trx, product, { ideaId: idea.id, commentId: comment }, reason),
      );
    await hide();
    await hide();
    await runJobs(database);
    expect(await toldTo(database, reporter)).toEqual({ inbox: ["report_decided"], mails: [] });
    const { entries } = await loadInbox(database.read, reporter as SignedInViewer, null);
    expect(entries[0]).toMatchObject({ told: { decision: "hidden", title: "" }, words: "" });

    const told = await toldTo(database, writer);
    expect(told.inbox).toEqual(["hidden"]);
    expect(told.mails).toHaveLength(1);
    expect(told.mails[0]?.body_text).toContain(reason);
    expect(JSON.stringify(told.mails)).not.toContain("Zqreporter");
    const inbox = await loadInbox(database.read, writer as SignedInViewer, null);
    expect(inbox.entries[0]).toMatchObject({ told: { onComment: true }, words: reason });
    expect((await readComment(database, comment)).hidden_reason).toBe(reason);
  });

  it("to leave it names the idea to who reported, and tells the author nothing", async () => {
    const { idea, author, product } = await scene();
    const reporter = await makePerson(database);
    await onIdea(reporter, idea.id);
    await clear(product, { ideaId: idea.id, commentId: null });
    await runJobs(database);
    const { entries } = await loadInbox(database.read, reporter as SignedInViewer, null);
    expect(entries[0]?.told).toMatchObject({ decision: "cleared", title: idea.title });
    expect((await toldTo(database, author)).inbox).not.toContain("hidden");
  });

  it("is made by hiding an idea in whichever way, and for product and admin alone", async () => {
    const { idea, product } = await scene();
    const reporter = await makePerson(database);
    await onIdea(reporter, idea.id);
    const thing = { ideaId: idea.id, commentId: null };
    await expect(clear(await makePerson(database, "rep"), thing)).rejects.toBeInstanceOf(Forbidden);
    await expect(clear(reporter, thing)).rejects.toBeInstanceOf(Forbidden);
    const before = await openBefore();
    await database.write((trx) => hideIdea(trx, product, idea.id, "Spam."));
    expect(await openBefore()).toBe(before - 1);
  });
});

describe("the list of what was reported", () => {
  it("is read page by page along an index", async () => {
    const reporter = await makePerson(database);
    const author = await makePerson(database);
    const board = await makeBoard(database);
    for (let made = 0; made < REPORTS_PER_PAGE + 1; made++) {
      await onIdea(reporter, (await makeIdea(database, author, board)).id);
    }
    const first = await listReported(database.read, 0);
    expect(first.things).toHaveLength(REPORTS_PER_PAGE);
    const second = await listReported(database.read, first.next ?? 0);
    const known = new Set(first.things.map(({ id }) => id));
    expect(second.things.filter(({ id }) => known.has(id))).toEqual([]);
    expect(first.things.length + second.things.length).toBe(await openBefore());
    const [plan] = await explainQueries(database.read, (db) => reportedThings(db, 0).execute());
    expect(plan).toMatch(/report_leading|Seq Scan on report/);
  });
});
