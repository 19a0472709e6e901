import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLastAct } from "~/features/desk/last-act.queries.server";
import { undoAct } from "~/features/desk/undo-act.server";
import { listTagIds } from "~/features/ideas/idea-tags.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { listItemsOfIdeas } from "~/features/roadmap/item-ideas.queries.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { createTag } from "~/features/tags/edit-tag.server";
import { createTagGroup } from "~/features/tags/edit-tag-group.server";
import { assignIdea } from "~/features/triage/assign-idea.server";
import { changeMany } from "~/features/triage/bulk/change-many.server";
import { changeStatus } from "~/features/triage/change-status.server";
import { UNDO_MS } from "~/features/triage/status-change";
import { tagIdea } from "~/features/triage/tag-idea.server";
import { setClock } from "~/platform/clock";
import { Conflict, Forbidden, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { statusId, tickingClock } from "../triage/scene";

let database: Database;
let author: Awaited<ReturnType<typeof makePerson>>;
let board: Awaited<ReturnType<typeof makeBoard>>;
let restoreClock: () => void;

beforeAll(async () => {
  restoreClock = setClock(tickingClock());
  database = await openTestDatabase();
  author = await makePerson(database);
  board = await makeBoard(database);
});
afterAll(async () => {
  restoreClock();
  await database.close();
});

/** Somebody new at the desk, with an idea in front of them. */
async function atDesk() {
  const mara = await makePerson(database, "product");
  const { id } = await makeIdea(database, author, board, { title: "Warm the cups" });
  return { mara, id, last: () => findLastAct(database.read, mara) };
}

const write = <Result>(work: (trx: Trx) => Promise<Result>) => database.write(work);

type Desk = Awaited<ReturnType<typeof atDesk>>;

async function undoLast({ mara, last }: Desk): Promise<number> {
  const id = (await last())?.id ?? 0;
  await undoAct(database, mara, id);
  return id;
}

const rowOf = (id: number) =>
  database.read.selectFrom("idea").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const toldOf = (id: number) =>
  database.read
    .selectFrom("activity")
    .select("verb")
    .where("idea_id", "=", id)
    .where("staff_only", "=", 0)
    .execute();

async function review({ mara, id }: Desk, by = mara): Promise<void> {
  const [to, from] = [await statusId(database, "under_review"), await statusId(database, "new")];
  const words = { note: "We look into it.", noteHtml: "", reasonCode: null, wouldChange: "" };
  await write((trx) => changeStatus(trx, by, id, { statusId: to, fromStatusId: from, ...words }));
}

describe("the last act at the desk", () => {
  it("is a status, which is taken back as if nobody had said it", async () => {
    const desk = await atDesk();
    await review(desk);
    expect(await desk.last()).toMatchObject({ did: "status", status: "Under review" });
    await undoLast(desk);
    expect((await rowOf(desk.id)).status_id).toBe(await statusId(database, "new"));
    expect(await desk.last()).toBeNull();
  });

  it("is an owner, who was somebody else or nobody before", async () => {
    const desk = await atDesk();
    await write((trx) => assignIdea(trx, desk.mara, desk.id, desk.mara.id));
    expect(await desk.last()).toMatchObject({ did: "assigned", owner: desk.mara.name });
    await undoLast(desk);
    expect((await rowOf(desk.id)).owner_id).toBeNull();
    expect(await desk.last()).toBeNull();
  });

  it("is a merge, which gives the idea back its own place", async () => {
    const desk = await atDesk();
    const into = await makeIdea(database, author, board, { title: "Cups that stay warm" });
    const input = { ideaIds: [desk.id], confirmed: true };
    await write((trx) => mergeIdeas(trx, desk.mara, into.id, input));
    expect(await desk.last()).toMatchObject({ did: "merged", into: "Cups that stay warm" });
    await undoLast(desk);
    expect(await rowOf(desk.id)).toMatchObject({ merged_into_id: null, listed: 1 });
    expect([...(await toldOf(desk.id)), ...(await toldOf(into.id))]).toEqual([]);
  });

  it("is the tags, also those that only staff see, and leaves what others did to them", async () => {
    const desk = await atDesk();
    const admin = await makePerson(database, "admin");
    const input = { name: "Effort", access: "staff_only", least: 0, most: 2, version: "" } as const;
    const group = await write((trx) => createTagGroup(trx, admin, input));
    const make = (name: string, inGroup?: number) =>
      write((trx) => createTag(trx, admin, { name, group: inGroup }));
    const [old, open] = [await make("old"), await make("cups")];
    const [closed, later] = [await make("weeks", group), await make("later")];
    await write((trx) => tagIdea(trx, admin, desk.id, [old]));
    await write((trx) => tagIdea(trx, desk.mara, desk.id, [open, closed]));
    await write((trx) =>
      trx.insertInto("idea_tag").values({ idea_id: desk.id, tag_id: later }).execute(),
    );
    expect(await desk.last()).toMatchObject({ did: "tagged", title: "Warm the cups" });
    await undoLast(desk);
    expect(await listTagIds(database.read, desk.id)).toEqual([old, later]);
    expect(await desk.last()).toBeNull();
    expect(await toldOf(desk.id)).toEqual([{ verb: "idea.tagged" }]);
  });

  it("is a change of many, which is taken back whole", async () => {
    const [desk, other] = [await atDesk(), await atDesk()];
    const act = { act: "owner", ownerId: desk.mara.id } as const;
    await write((trx) => changeMany(trx, desk.mara, act, [desk.id, other.id]));
    expect(await desk.last()).toMatchObject({ did: "many", count: 2 });
    await undoLast(desk);
    expect([await rowOf(desk.id), await rowOf(other.id)].map((row) => row.owner_id)).toEqual([
      null,
      null,
    ]);
    expect(await desk.last()).toBeNull();
  });
});

describe("a promotion, as the last act", () => {
  const reason = "We know it well.";
  const made = { title: "Warm cups for all", summary: "", horizon: "later", reason } as const;

  it("takes the item along that was made for it, and nothing of it is told", async () => {
    const [desk, other] = [await atDesk(), await atDesk()];
    const ids = [desk.id, other.id];
    await write((trx) => promoteIdeas(trx, desk.mara, ids, made));
    expect(await desk.last()).toMatchObject({ did: "promoted", item: "Warm cups for all" });
    await undoLast(desk);
    expect(await listItemsOfIdeas(database.read, ids)).toEqual([]);
    expect(await toldOf(desk.id)).toEqual([]);
    expect(await desk.last()).toBeNull();
  });

  it("leaves an item that was there before, or that somebody put another idea behind", async () => {
    const [desk, other, third] = [await atDesk(), await atDesk(), await atDesk()];
    const itemId = await write((trx) => promoteIdeas(trx, desk.mara, [desk.id], made));
    await write((trx) => promoteIdeas(trx, other.mara, [other.id], { itemId, reason }));
    await undoLast(desk);
    expect(await listItemsOfIdeas(database.read, [desk.id, other.id])).toMatchObject([
      { ideaId: other.id, itemId },
    ]);
    await write((trx) => promoteIdeas(trx, third.mara, [third.id], { itemId, reason }));
    await undoLast(third);
    expect(await listItemsOfIdeas(database.read, [other.id, third.id])).toHaveLength(1);
  });
});

describe("taking acts back", () => {
  it("goes on with the act before, and twice is once", async () => {
    const desk = await atDesk();
    await write((trx) => assignIdea(trx, desk.mara, desk.id, desk.mara.id));
    await review(desk);
    const first = await undoLast(desk);
    await undoAct(database, desk.mara, first);
    expect(await desk.last()).toMatchObject({ did: "assigned" });
    await undoLast(desk);
    expect(await desk.last()).toBeNull();
  });

  it("ends after ten minutes, and where somebody did more of the kind", async () => {
    const [desk, ben] = [await atDesk(), await makePerson(database, "product")];
    await write((trx) => assignIdea(trx, desk.mara, desk.id, desk.mara.id));
    const act = await desk.last();
    await write((trx) => assignIdea(trx, ben, desk.id, ben.id));
    expect(await desk.last()).toBeNull();
    await expect(undoAct(database, desk.mara, act?.id ?? 0)).rejects.toThrow(Conflict);
    const other = await atDesk();
    await review(other);
    const late = await other.last();
    const back = setClock(() => Date.now() + UNDO_MS + 60_000);
    expect(await other.last()).toBeNull();
    await expect(undoAct(database, other.mara, late?.id ?? 0)).rejects.toThrow(Conflict);
    back();
  });

  it("is for who did it, at the desk", async () => {
    const desk = await atDesk();
    await review(desk);
    const act = (await desk.last())?.id ?? 0;
    const [ben, rep] = [await makePerson(database, "product"), await makePerson(database, "rep")];
    expect(await findLastAct(database.read, ben)).toBeNull();
    await expect(undoAct(database, ben, act)).rejects.toThrow(Conflict);
    await expect(undoAct(database, rep, act)).rejects.toThrow(Forbidden);
    await expect(undoAct(database, visitor, act)).rejects.toThrow(SignInNeeded);
  });
});
