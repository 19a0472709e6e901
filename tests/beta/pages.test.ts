import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sinceShown } from "~/features/beta/beta";
import { loadBeta, loadItemBeta } from "~/features/beta/beta-page.queries.server";
import { closeBeta } from "~/features/beta/close-beta.server";
import { leaveBeta } from "~/features/beta/leave-beta.server";
import { listTesters, readCursor } from "~/features/beta/testers.queries.server";
import { loadDart } from "~/features/dart/dart.queries.server";
import { loadWithinReach } from "~/features/dart/item-access.queries.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { addRow } from "~/features/register/add-row.server";
import { editRow } from "~/features/register/edit-row.server";
import { loadBoard } from "~/features/roadmap/board.queries.server";
import { listHistory } from "~/features/roadmap/item-history.queries.server";
import { deleteTalk } from "~/features/talk/delete-talk.server";
import { postTalk } from "~/features/talk/post-talk.server";
import { loadTalk } from "~/features/talk/talk.queries.server";
import type { Database, Trx } from "~db/connect.server";
import { makeCustomer, words } from "../register/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { call, join, makeBeta } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

const itemOf = (viewer: Viewer, itemId: number) => getShownItem(database.read, viewer, itemId);

async function betaOf(viewer: Viewer, itemId: number) {
  return loadBeta(database.read, viewer, await itemOf(viewer, itemId));
}

async function lineOf(viewer: Viewer, itemId: number) {
  return loadItemBeta(database.read, viewer, await itemOf(viewer, itemId));
}

const report = (viewer: Viewer, itemId: number, body: string) =>
  write((trx) =>
    postTalk(trx, viewer, itemId, {
      ...{ body, bodyHtml: `<p>${body}</p>`, parentId: null, rowId: null },
      kind: "beta_report",
    }),
  );

describe("the page of a beta", () => {
  it("tells where it is to testers and the company alone", async () => {
    const { itemId, mara } = await makeBeta(database);
    const lena = await makePerson(database);
    const rep = await makePerson(database, "rep");
    for (const viewer of [visitor, lena]) {
      expect(await betaOf(viewer, itemId)).toMatchObject({ url: null, can: { join: true } });
    }
    for (const viewer of [rep, mara]) {
      expect(await betaOf(viewer, itemId)).toMatchObject({ url: call.url, can: { join: false } });
    }
    await join(database, lena, itemId);
    expect(await betaOf(lena, itemId)).toMatchObject({
      ...{ url: call.url, own: { leftAt: null, fresh: 0 } },
      can: { join: false, report: true, call: false, readTesters: false },
    });
    await write((trx) => leaveBeta(trx, lena, itemId));
    expect(await betaOf(lena, itemId)).toMatchObject({ url: null, can: { report: false } });
  });

  it("says how many places are left, and lets nobody begin where there is none", async () => {
    const { itemId, gerd } = await makeBeta(database, { places: 1 });
    expect((await betaOf(visitor, itemId)).standing).toMatchObject({ places: 1, left: 1 });
    await join(database, gerd, itemId);
    expect(await betaOf(visitor, itemId)).toMatchObject({
      standing: { left: 0, testers: 1, open: true },
      can: { join: false },
    });
  });

  it("tells a tester which risks came or changed since they joined", async () => {
    const { itemId, gerd } = await makeBeta(database);
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    await write((trx) => addRow(trx, gerd, itemId, { ...words, body: "It leaks at night." }));
    expect((await betaOf(lena, itemId)).own).toMatchObject({ fresh: 1 });
  });
});

describe("the page of an item", () => {
  it("says so while its beta is open, and later to its testers alone", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    expect(await lineOf(visitor, itemId)).toMatchObject({
      called: false,
      line: { canJoin: true, tests: false },
    });
    await join(database, gerd, itemId);
    await write((trx) => closeBeta(trx, mara, itemId));
    expect((await lineOf(visitor, itemId)).line).toBeNull();
    expect((await lineOf(gerd, itemId)).line).toMatchObject({ tests: true, canJoin: false });
    expect(await lineOf(mara, itemId)).toEqual({ called: true, line: null });
  });

  it("tells of the call in its history, and of who joined to nobody", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    await join(database, gerd, itemId);
    await write((trx) => closeBeta(trx, mara, itemId));
    for (const viewer of [visitor, mara]) {
      const verbs = (await listHistory(database.read, viewer, itemId)).map(({ verb }) => verb);
      expect(verbs.filter((verb) => verb.startsWith("beta."))).toEqual([
        "beta.opened",
        "beta.closed",
      ]);
    }
  });

  it("is marked on the board while people can join", async () => {
    const { itemId, mara } = await makeBeta(database);
    const isOpen = async () => {
      const all = { boardId: null, tagId: null, allDelivered: false };
      const { columns } = await loadBoard(database.read, visitor, all);
      return columns.flatMap(({ items }) => items).find(({ id }) => id === itemId)?.betaOpen;
    };
    expect(await isOpen()).toBe(true);
    await write((trx) => closeBeta(trx, mara, itemId));
    expect(await isOpen()).toBe(false);
  });

  it("counts an open beta as within reach, tried once somebody joined", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    const item = await itemOf(visitor, itemId);
    const metOf = async () => {
      const { rating, figures } = await loadDart(database.read, visitor, item);
      const rules = rating.boxes.flatMap((box) => box.rules).filter(({ met }) => met);
      return { things: figures.things, met: rules.map(({ rule }) => rule) };
    };
    expect(await metOf()).toMatchObject({ things: 1, met: ["reachable"] });
    await join(database, gerd, itemId);
    expect((await metOf()).met).toEqual(["reachable", "usedBy"]);
    const reach = await loadWithinReach(database.read, visitor, item);
    expect(reach.beta).toEqual({ testers: 1 });
    await write((trx) => closeBeta(trx, mara, itemId));
    expect(await metOf()).toEqual({ things: 0, met: [] });
  });
});

describe("the reports of a beta", () => {
  it("stand by themselves, with what is answered, and in the talk among the rest", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    await join(database, gerd, itemId);
    const said = { body: "Nice.", bodyHtml: "<p>Nice.</p>", kind: "comment" } as const;
    await write((trx) => postTalk(trx, gerd, itemId, { ...said, parentId: null, rowId: null }));
    const id = await report(gerd, itemId, "It forgot the recipe.");
    await write((trx) => postTalk(trx, mara, itemId, { ...said, parentId: id, rowId: null }));
    const item = await itemOf(visitor, itemId);
    const { threads } = await loadTalk(database.read, visitor, item, { kind: "beta_report" });
    expect(threads).toMatchObject([{ root: { id, kind: "beta_report" }, replies: [{}] }]);
    expect((await loadTalk(database.read, visitor, item)).threads).toHaveLength(2);
  });
});

describe("the list of testers", () => {
  it("says who, for whom, since when, what they accepted, and whether it still reads so", async () => {
    const { itemId, gerd, rowId } = await makeBeta(database);
    const lena = await makeCustomer(database, `Lotse ${itemId}`, false);
    await join(database, lena, itemId);
    await report(lena, itemId, "It forgot the recipe.");
    const taken = await report(lena, itemId, "Never mind.");
    await write((trx) => deleteTalk(trx, lena, { itemId, commentId: taken }));
    await join(database, gerd, itemId);
    await write((trx) => leaveBeta(trx, gerd, itemId));
    const better = { ...words, body: "Baristas unlearn how to dial in." };
    await write((trx) => editRow(trx, gerd, { itemId, rowId }, better));
    const { testers, next } = await listTesters(database.read, itemId, null);
    expect(next).toBeNull();
    expect(testers).toMatchObject([
      {
        ...{ person: { handle: lena.handle }, account: `Lotse ${itemId}`, leftAt: null },
        ...{ note: "Ours is in the window.", reports: 1, missing: 1 },
        accepted: [{ id: rowId, version: 1, present: 2, body: words.body, mitigation: "" }],
      },
      { person: { handle: gerd.handle }, leftAt: expect.any(Number), reports: 0 },
    ]);
  });

  it("goes on where a page ended, and begins anew where an address says nothing", () => {
    expect(readCursor("1700000000000-12")).toEqual({ joinedAt: 1_700_000_000_000, personId: 12 });
    for (const nothing of [null, "", "12", "a-b", "1-0", "1-2-3"]) {
      expect(readCursor(nothing)).toBeNull();
    }
  });
});

describe("a risk in the form", () => {
  it("is new or changed where the form had not shown it so", () => {
    const risk = { id: 7, version: 2 };
    expect(sinceShown(risk, ["7:2", "8:1"])).toBeNull();
    expect(sinceShown(risk, ["7:1"])).toBe("changed");
    expect(sinceShown(risk, ["77:2"])).toBe("new");
    expect(sinceShown(risk, [])).toBe("new");
  });
});
