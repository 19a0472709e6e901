import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Approval, approvals, mustWait } from "~/features/boards/approval";
import { listWaitingBoards } from "~/features/boards/approval.queries.server";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { parseDiscussion } from "~/features/comments/discussion-url";
import { listComments } from "~/features/comments/list-comments.queries.server";
import { countIdeas } from "~/features/ideas/count-ideas.server";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { approveComment, refuseComment } from "~/features/moderation/approve-comment.server";
import { approveIdea, refuseIdea } from "~/features/moderation/approve-idea.server";
import { WAITING_PER_PAGE, type WaitingCursor } from "~/features/moderation/waiting";
import {
  countWaiting,
  listWaiting,
  waitingComments,
  waitingIdeas,
} from "~/features/moderation/waiting.queries.server";
import type { Standing } from "~/features/people/standing";
import { trustPerson } from "~/features/people/trust-person.server";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now, setClock } from "~/platform/clock";
import { Forbidden, NotFound } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { findWords, readComment, readIdea, say } from "../support/discussion";
import { explainQueries } from "../support/explain";

let database: Database;
let product: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  product = await makePerson(database, "product");
});
afterAll(() => database.close());

const boardWith = (approval: Approval) => makeBoard(database, "public", { approval });

let posted = 0;
function post(viewer: Viewer, board: { id: number }) {
  const words = { title: `A title that waits ${++posted}`, body: "Zqwaiting words.", bodyHtml: "" };
  return database.write((trx) =>
    postIdea(trx, viewer, {
      ...{ ...words, boardId: board.id, tagIds: [], prompts: {}, language: "en" },
    }),
  );
}

async function twice(work: (trx: Trx) => Promise<void>): Promise<void> {
  for (let time = 0; time < 2; time++) await database.write(work);
}

const ideaCount = async (id: number) =>
  (
    await database.read
      .selectFrom("board")
      .select("idea_count")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).idea_count;

describe("who waits for approval", () => {
  const fresh: Standing = { staff: false, trusted: false, published: 0, joinedAt: 0 };
  const people: Record<string, Standing> = {
    newcomer: { ...fresh, published: 2 },
    known: { ...fresh, published: 3 },
    trusted: { ...fresh, trusted: true },
    staff: { ...fresh, staff: true },
  };
  const table: Record<Approval, string[]> = {
    off: [],
    newcomers: ["newcomer"],
    all: ["newcomer", "known"],
  };
  it.each(approvals)("on a board with approval %s", (approval) => {
    const waiting = Object.keys(people).filter((who) => mustWait(approval, people[who] ?? fresh));
    expect(waiting).toEqual(table[approval]);
  });

  it("is said before they write, to visitors too", async () => {
    const open = await boardWith("off");
    const careful = await boardWith("newcomers");
    const ids = [open.id, careful.id];
    const waitsOn = (viewer: Viewer) => listWaitingBoards(database.read, viewer, ids);
    expect(await waitsOn(await makePerson(database))).toEqual([careful.id]);
    expect(await waitsOn(visitor)).toEqual([careful.id]);
    expect(await waitsOn(product)).toEqual([]);
  });
});

describe("an idea that waits", () => {
  it("is there for its author and those who decide alone, counted and told of nowhere", async () => {
    const board = await boardWith("newcomers");
    const author = await makePerson(database);
    const fan = await makePerson(database);
    await database.write((trx) =>
      trx
        .insertInto("follow")
        .values({
          ...{ person_id: fan.id, subject_kind: "board", subject_id: board.id },
          ...{ reason: "chosen", created_at: 1 },
        })
        .execute(),
    );
    const id = await post(author, board);
    await runJobs(database);
    for (const viewer of [visitor, fan, await makePerson(database, "rep")]) {
      await expect(getIdeaState(database.read, viewer, id)).rejects.toBeInstanceOf(NotFound);
    }
    for (const viewer of [author, product]) {
      const idea = await getIdeaPage(database.read, viewer, id);
      expect(idea).toMatchObject({ unpublished: true, hiddenReason: null, voteCount: 0 });
    }
    expect(await ideaCount(board.id)).toBe(0);
    const entries = await database.read
      .selectFrom("search_entry")
      .select("id")
      .where("idea_id", "=", id)
      .execute();
    expect(entries).toEqual([]);
    expect(await toldTo(database, fan)).toEqual({ inbox: [], mails: [] });
    expect(await toldTo(database, author)).toEqual({ inbox: [], mails: [] });
  });

  it("is posted at the moment of its approval, once, with its vote, its clock and its news", async () => {
    const board = await boardWith("all");
    const author = await makePerson(database);
    const id = await post(author, board);
    expect((await readIdea(database, id)).reply_due_at).toBeNull();
    const restore = setClock(() => Date.now() + 5 * MINUTE);
    const at = now();
    try {
      await twice((trx) => approveIdea(trx, product, id));
    } finally {
      restore();
    }
    const idea = await readIdea(database, id);
    expect(idea).toMatchObject({ listed: 1, hidden_at: null, waiting_since: null, newcomer: 1 });
    expect(idea.created_at).toBeGreaterThanOrEqual(at);
    expect(idea.reply_due_at).toBeGreaterThan(at);
    expect(await ideaCount(board.id)).toBe(1);
    const counted = (await countIdeas(database.read, [id])).get(id);
    expect(counted).toMatchObject({ voteCount: 1, topCount: 1 });
    expect(idea.vote_count).toBe(1);
    expect(idea.trend).toBeCloseTo(counted?.trend ?? 0, 9);
    await runJobs(database);
    const told = await toldTo(database, author);
    expect(told.inbox).toEqual(["approved"]);
    expect(told.mails).toHaveLength(1);
  });

  it("and is refused is told to its author with the reason, and can still be published", async () => {
    const board = await boardWith("all");
    const author = await makePerson(database);
    const id = await post(author, board);
    const before = await countWaiting(database.read);
    await twice((trx) => refuseIdea(trx, product, id, "Two wishes in one, please part them."));
    await runJobs(database);
    expect(await countWaiting(database.read)).toBe(before - 1);
    const told = await toldTo(database, author);
    expect(told.inbox).toEqual(["refused"]);
    expect(told.mails[0]?.body_text).toContain("Two wishes in one, please part them.");
    await expect(getIdeaState(database.read, visitor, id)).rejects.toBeInstanceOf(NotFound);
    await database.write((trx) => approveIdea(trx, product, id));
    expect(await readIdea(database, id)).toMatchObject({ listed: 1, hidden_reason: null });
  });

  it("is decided by product and admin alone", async () => {
    const id = await post(await makePerson(database), await boardWith("all"));
    const rep = await makePerson(database, "rep");
    const approve = database.write((trx) => approveIdea(trx, rep, id));
    await expect(approve).rejects.toBeInstanceOf(NotFound);
    const own = await makePerson(database);
    const mine = await post(own, await boardWith("all"));
    for (const work of [
      (trx: Trx) => approveIdea(trx, own, mine),
      (trx: Trx) => refuseIdea(trx, own, mine, "No."),
    ]) {
      await expect(database.write(work)).rejects.toBeInstanceOf(Forbidden);
    }
  });
});

describe("a comment that waits", () => {
  async function scene() {
    const board = await boardWith("newcomers");
    const owner = await makePerson(database);
    const writer = await makePerson(database);
    const idea = await makeIdea(database, owner, board);
    const id = await say(database, writer, idea, { body: "Zqwaiting comment", stance: "for" });
    return { owner, writer, idea, id };
  }

  it("is not even a place in the discussion for others", async () => {
    const { owner, writer, idea, id } = await scene();
    await runJobs(database);
    const view = parseDiscussion(new URLSearchParams());
    for (const viewer of [visitor, owner, await makePerson(database, "rep")]) {
      const page = await getIdeaPage(database.read, viewer, idea.id);
      const { threads, counts } = await listComments(database.read, viewer, page, view);
      expect(threads).toEqual([]);
      expect(counts).toMatchObject({ all: 0, for: 0 });
      await expect(getCommentPage(database.read, viewer, id)).rejects.toBeInstanceOf(NotFound);
    }
    for (const viewer of [writer, product]) {
      const { comment } = await getCommentPage(database.read, viewer, id);
      expect(comment).toMatchObject({ unpublished: true, hiddenReason: null });
    }
    expect(await findWords(database, id)).toBeUndefined();
    expect((await toldTo(database, owner)).inbox).toEqual([]);
    const reply = say(database, product, idea, { parentId: id });
    await expect(reply).rejects.toBeInstanceOf(NotFound);
  });

  it("is said at the moment of its approval, once, and told to whom it answers", async () => {
    const { owner, writer, idea, id } = await scene();
    await twice((trx) => approveComment(trx, product, id));
    await runJobs(database);
    expect(await readComment(database, id)).toMatchObject({ hidden_at: null, waiting_since: null });
    const counted = (await countIdeas(database.read, [idea.id])).get(idea.id);
    const stored = await readIdea(database, idea.id);
    expect(stored.comment_count).toBe(1);
    expect(stored.trend).toBeCloseTo(counted?.trend ?? 0, 9);
    expect(await findWords(database, id)).toContain("zqwaiting");
    expect((await toldTo(database, owner)).inbox).toEqual(["replied"]);
    expect((await toldTo(database, writer)).inbox).toEqual(["approved"]);
  });

  it("and is refused stays unseen, and its author reads why", async () => {
    const { owner, writer, id } = await scene();
    await twice((trx) => refuseComment(trx, product, id, "Please be kind."));
    await runJobs(database);
    expect((await toldTo(database, writer)).inbox).toEqual(["refused"]);
    const { comment } = await getCommentPage(database.read, writer, id);
    expect(comment).toMatchObject({ unpublished: true, hiddenReason: "Please be kind." });
    await expect(getCommentPage(database.read, owner, id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("trust", () => {
  it("comes after three published contributions, or by hand", async () => {
    const board = await boardWith("newcomers");
    const idea = await makeIdea(database, product, board);
    const writer = await makePerson(database);
    for (let time = 0; time < 3; time++) {
      const id = await say(database, writer, idea);
      expect((await readComment(database, id)).waiting_since).not.toBeNull();
      await database.write((trx) => approveComment(trx, product, id));
    }
    expect(
      (await readComment(database, await say(database, writer, idea))).waiting_since,
    ).toBeNull();
    const newcomer = await makePerson(database);
    await twice((trx) => trustPerson(trx, product, newcomer.id));
    const id = await say(database, newcomer, idea);
    expect((await readComment(database, id)).waiting_since).toBeNull();
    const rep = await makePerson(database, "rep");
    const byRep = database.write((trx) => trustPerson(trx, rep, newcomer.id));
    await expect(byRep).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("the queue of what waits", () => {
  it("brings each thing once, page by page, along indexes", async () => {
    const board = await boardWith("all");
    const author = await makePerson(database);
    const idea = await makeIdea(database, product, board);
    const restore = setClock(() => 1_000);
    try {
      for (let made = 0; made < WAITING_PER_PAGE; made++) {
        if (made % 2) await say(database, author, idea);
        else await post(author, board);
      }
    } finally {
      restore();
    }
    const seen: string[] = [];
    let after: WaitingCursor | null = null;
    do {
      const page: Awaited<ReturnType<typeof listWaiting>> = await listWaiting(database.read, after);
      seen.push(...page.things.map((thing) => thing.approvalPath));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(await countWaiting(database.read));
    const plans = await explainQueries(database.read, async (db) => {
      await waitingIdeas(db, null).execute();
      await waitingComments(db, null).execute();
    });
    expect(plans[0]).toMatch(/idea_unpublished|Seq Scan on idea/);
    expect(plans[1]).toMatch(/comment_unpublished|Seq Scan on comment/);
  });
});
