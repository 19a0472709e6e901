import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { clockFields, editClock } from "~/features/admin/edit-clock.server";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { postComment } from "~/features/comments/post-comment.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import { usualClock } from "~/features/community/reply-clock";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { isOwed } from "~/features/ideas/reply-clock.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { withdrawIdea } from "~/features/intake/withdraw-idea.server";
import { hideIdea, showIdea } from "~/features/moderation/hide-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { assignIdea } from "~/features/triage/assign-idea.server";
import { changeStatus } from "~/features/triage/change-status.server";
import { moveIdea } from "~/features/triage/move-idea.server";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { setReviewDate } from "~/features/triage/set-review.server";
import { tagIdea } from "~/features/triage/tag-idea.server";
import { undoStatusChange } from "~/features/triage/undo-status-change.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { DAY, now, setClock } from "~/platform/clock";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database, Trx } from "~db/connect.server";
import { makeBoard, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { statusId } from "./scene";

/** A Wednesday morning in Berlin. */
const WEDNESDAY = Date.parse("2026-11-04T09:00:00+01:00");
const DUE_IN_TWO_DAYS = Date.parse("2026-11-06T17:00:00+01:00");
const DUE_IN_FIVE_DAYS = Date.parse("2026-11-11T17:00:00+01:00");

let database: Database;
let mara: Viewer;
let boardId: number;
const restore = setClock(() => WEDNESDAY);

beforeAll(async () => {
  database = await openTestDatabase();
  mara = await makePerson(database, "product");
  boardId = (await makeBoard(database)).id;
  await database.write((trx) => updateCommunity(trx, { timeZone: "Europe/Berlin" }));
});
afterEach(() => database.write((trx) => updateCommunity(trx, { clock: usualClock })));
afterAll(async () => {
  restore();
  await database.close();
});

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

let posted = 0;

function post(author: Viewer): Promise<number> {
  posted++;
  const words = { title: `Heat both groups alone ${posted}`, body: "", bodyHtml: "" };
  const rest = { boardId, tagIds: [], prompts: {}, language: "en" };
  return write((trx) => postIdea(trx, author, { ...words, ...rest }));
}

const clockOf = (id: number) =>
  database.read
    .selectFrom("idea")
    .select(["reply_due_at", "newcomer", "review_at", "owner_id"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

async function isRunning(id: number): Promise<boolean> {
  const rows = await database.read
    .selectFrom("idea")
    .select("id")
    .where(isOwed())
    .where("id", "=", id)
    .execute();
  return rows.length > 0;
}

const comment = (internal: boolean, parentId: number | null = null) => ({
  body: "We look into it this week.",
  bodyHtml: "<p>We look into it this week.</p>",
  ...{ stance: null, parentId, internal },
});

const change = async (key: string) => ({
  statusId: await statusId(database, key),
  fromStatusId: await statusId(database, "new"),
  ...{ note: "We look into it.", noteHtml: "", reasonCode: null, wouldChange: "" },
});

const answer = { version: 0, body: "Yes.", bodyHtml: "<p>Yes.</p>", whatChanged: "" };

describe("the reply clock", () => {
  it("gives a member's first idea two working days and the next one five", async () => {
    const author = await makePerson(database);
    expect(await clockOf(await post(author))).toMatchObject({
      ...{ newcomer: 1, reply_due_at: DUE_IN_TWO_DAYS },
    });
    const second = await post(author);
    expect(await clockOf(second)).toMatchObject({ newcomer: 0, reply_due_at: DUE_IN_FIVE_DAYS });
    expect(await isRunning(second)).toBe(true);
  });

  it("has none for an idea of the company's own", async () => {
    const id = await post(await makePerson(database, "rep"));
    expect(await clockOf(id)).toMatchObject({ newcomer: 0, reply_due_at: null });
    expect(await isRunning(id)).toBe(false);
  });

  it("counts in the days of the community", async () => {
    const clock = { ...usualClock, newcomerDays: 1, workingDays: [1], holidays: ["2026-11-09"] };
    await write((trx) => updateCommunity(trx, { clock: { ...clock, dayEnds: 12 * 60 } }));
    const id = await post(await makePerson(database));
    const monday = Date.parse("2026-11-16T12:00:00+01:00");
    expect((await clockOf(id)).reply_due_at).toBe(monday);
  });

  it.each<[string, (id: number) => Promise<unknown>]>([
    ["a staff comment", (id) => write((trx) => postComment(trx, mara, id, comment(false)))],
    ["an official response", (id) => write((trx) => respondOfficially(trx, mara, id, answer))],
    [
      "a status with its note",
      async (id) => {
        const input = await change("under_review");
        await write((trx) => changeStatus(trx, mara, id, input));
      },
    ],
  ])("stops with %s", async (_what, act) => {
    const id = await post(await makePerson(database));
    await act(id);
    expect(await isRunning(id)).toBe(false);
    expect((await clockOf(id)).reply_due_at).toBe(DUE_IN_TWO_DAYS);
  });

  it("goes on after a note, tags, an owner, and what customers say", async () => {
    const author = await makePerson(database);
    const other = await makePerson(database);
    const id = await post(author);
    await write(async (trx) => {
      await postComment(trx, mara, id, comment(true));
      await tagIdea(trx, mara, id, []);
      await assignIdea(trx, mara, id, mara.id);
      await postComment(trx, other, id, comment(false));
      await castVote(trx, other, id, { importance: 3, because: "" });
    });
    expect(await isRunning(id)).toBe(true);
  });

  it("keeps its time when the idea is edited or moved", async () => {
    const author = await makePerson(database);
    const id = await post(author);
    const later = setClock(() => WEDNESDAY + DAY);
    const { id: other } = await makeBoard(database);
    const words = { title: "Heat each group alone, please", body: "", bodyHtml: "", version: 1 };
    await write(async (trx) => {
      await editIdea(trx, author, id, words);
      await moveIdea(trx, mara, id, { boardId: other, confirmed: true });
    }).finally(later);
    expect((await clockOf(id)).reply_due_at).toBe(DUE_IN_TWO_DAYS);
    expect(await isRunning(id)).toBe(true);
  });

  it("goes on when the answer is taken back", async () => {
    const author = await makePerson(database);
    const id = await post(author);
    const input = await change("under_review");
    const changed = await write((trx) => changeStatus(trx, mara, id, input));
    await write((trx) => undoStatusChange(trx, mara, id, changed));
    expect(await isRunning(id)).toBe(true);
    const said = await write((trx) => postComment(trx, mara, id, comment(false)));
    await write((trx) => deleteComment(trx, mara, said));
    expect(await isRunning(id)).toBe(true);
  });

  it("does not run for a hidden idea, and goes on when it is shown", async () => {
    const id = await post(await makePerson(database));
    await write((trx) => hideIdea(trx, mara, id, "Advertising"));
    expect(await isRunning(id)).toBe(false);
    await write((trx) => showIdea(trx, mara, id));
    expect(await isRunning(id)).toBe(true);
  });

  it("ends when the author leaves the idea: nobody waits any more", async () => {
    const [author, other] = [await makePerson(database), await makePerson(database)];
    const id = await post(author);
    await write((trx) => castVote(trx, other, id, { importance: 1, because: "" }));
    await write((trx) => withdrawIdea(trx, author, id));
    expect(await isRunning(id)).toBe(false);
  });

  it("is set by an admin, and what was promised before stays", async () => {
    const admin = await makePerson(database, "admin");
    const author = await makePerson(database);
    const first = await post(author);
    const { clock } = await getCommunity(database.read);
    const version = fieldVersion(clockFields(clock));
    const wanted = { ...clock, days: 1 };
    await write((trx) => editClock(trx, admin, wanted, version));
    expect((await clockOf(first)).reply_due_at).toBe(DUE_IN_TWO_DAYS);
    const tomorrow = Date.parse("2026-11-05T17:00:00+01:00");
    expect((await clockOf(await post(author))).reply_due_at).toBe(tomorrow);
    await write((trx) => editClock(trx, admin, wanted, version));
    const other = { ...wanted, days: 9 };
    const stale = write((trx) => editClock(trx, admin, other, version));
    await expect(stale).rejects.toBeInstanceOf(Conflict);
    const byProduct = write((trx) => editClock(trx, mara, other, version));
    await expect(byProduct).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("the next review", () => {
  it("is set by the status: 30 days Under review, 90 in others that are open, none elsewhere", async () => {
    const id = await post(await makePerson(database));
    expect((await clockOf(id)).review_at).toBe(now() + 90 * DAY);
    const review = await change("under_review");
    await write((trx) => changeStatus(trx, mara, id, review));
    expect((await clockOf(id)).review_at).toBe(now() + 30 * DAY);
    const planned = { ...(await change("planned")), fromStatusId: review.statusId };
    await write((trx) => changeStatus(trx, mara, id, planned));
    expect((await clockOf(id)).review_at).toBeNull();
    const reopened = { ...review, fromStatusId: planned.statusId };
    await write((trx) => changeStatus(trx, mara, id, reopened));
    expect((await clockOf(id)).review_at).toBe(now() + 30 * DAY);
  });

  it("is moved by product, once, and not by others", async () => {
    const author = await makePerson(database);
    const id = await post(author);
    const at = now() + 7 * DAY;
    await write((trx) => setReviewDate(trx, mara, id, at));
    await write((trx) => setReviewDate(trx, mara, id, at));
    expect((await clockOf(id)).review_at).toBe(at);
    const acts = await database.read
      .selectFrom("activity")
      .select("staff_only")
      .where("idea_id", "=", id)
      .where("verb", "=", "idea.review_set")
      .execute();
    expect(acts).toEqual([{ staff_only: 1 }]);
    const byAuthor = write((trx) => setReviewDate(trx, author, id, at + DAY));
    await expect(byAuthor).rejects.toBeInstanceOf(Forbidden);
    const planned = await change("planned");
    await write((trx) => changeStatus(trx, mara, id, planned));
    const closed = write((trx) => setReviewDate(trx, mara, id, at));
    await expect(closed).rejects.toBeInstanceOf(Invalid);
  });
});

describe("the owner of an idea", () => {
  it("is somebody of the company, told to staff alone", async () => {
    const [author, rep] = [await makePerson(database), await makePerson(database, "rep")];
    const id = await post(author);
    await write((trx) => assignIdea(trx, mara, id, rep.id));
    await write((trx) => assignIdea(trx, mara, id, rep.id));
    expect((await clockOf(id)).owner_id).toBe(rep.id);
    const acts = await database.read
      .selectFrom("activity")
      .select(["verb", "staff_only"])
      .where("idea_id", "=", id)
      .where("verb", "=", "idea.assigned")
      .execute();
    expect(acts).toEqual([{ verb: "idea.assigned", staff_only: 1 }]);
    await write((trx) => assignIdea(trx, mara, id, null));
    expect((await clockOf(id)).owner_id).toBeNull();
    const member = write((trx) => assignIdea(trx, mara, id, author.id));
    await expect(member).rejects.toMatchObject({ fields: { owner: ["shared:errors.choice"] } });
    const byRep = write((trx) => assignIdea(trx, rep, id, rep.id));
    await expect(byRep).rejects.toBeInstanceOf(Forbidden);
  });
});
