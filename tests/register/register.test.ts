import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { addRow } from "~/features/register/add-row.server";
import { editRow } from "~/features/register/edit-row.server";
import { hideRow, showRow } from "~/features/register/hide-row.server";
import { markRow, unmarkRow } from "~/features/register/mark-row.server";
import { rowsAt } from "~/features/register/matrix";
import { loadRegister, loadRow } from "~/features/register/register.queries.server";
import { rowLabel } from "~/features/register/register-row";
import { tendRow } from "~/features/register/tend-row.server";
import { postTalk } from "~/features/talk/post-talk.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { makeCustomer, makePlan, words } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

const care = {
  ...{ mitigation: "Changing needs the key.", ownerId: null, reviewAt: null },
  ...({ status: "mitigated", version: 1 } as const),
};

async function makeRow() {
  const { id: itemId, mara } = await makePlan(database);
  const gerd = await makeCustomer(database, `Café ${itemId}`);
  const rowId = await write((trx) => addRow(trx, gerd, itemId, words));
  return { ids: { itemId, rowId }, gerd, mara };
}

async function read(viewer: Viewer, { itemId, rowId }: { itemId: number; rowId: number }) {
  const item = await getShownItem(database.read, viewer, itemId);
  return loadRow(database.read, viewer, item, rowId);
}

const revisions = (rowId: number) =>
  database.read
    .selectFrom("register_row_revision")
    .select(["version", "mitigation", "editor_id"])
    .where("register_row_id", "=", rowId)
    .orderBy("version")
    .execute();

describe("a row of the register", () => {
  it("is added by a member once, however often they send it, who then follows the item", async () => {
    const { ids, gerd } = await makeRow();
    expect(await write((trx) => addRow(trx, gerd, ids.itemId, words))).toBe(ids.rowId);
    const follows = await database.read
      .selectFrom("follow")
      .select("subject_id")
      .where("person_id", "=", gerd.id)
      .where("subject_kind", "=", "roadmap_item")
      .execute();
    expect(follows).toEqual([{ subject_id: ids.itemId }]);
  });

  it("is nobody's to add who is not signed in, or does not see the item", async () => {
    const { id } = await makePlan(database);
    await expect(write((trx) => addRow(trx, visitor, id, words))).rejects.toThrow(SignInNeeded);
    const hidden = await makePlan(database, { published_at: null });
    const member = await makePerson(database);
    await expect(write((trx) => addRow(trx, member, hidden.id, words))).rejects.toThrow(NotFound);
    await write((trx) => addRow(trx, hidden.mara, hidden.id, words));
  });

  it("links to evidence of an idea of the item alone", async () => {
    const { id } = await makePlan(database);
    const member = await makePerson(database);
    const foreign = { ...words, evidenceIdeaId: 987_654 };
    await expect(write((trx) => addRow(trx, member, id, foreign))).rejects.toThrow(Invalid);
  });

  it("is its author's to change until somebody answers it", async () => {
    const { ids, gerd } = await makeRow();
    const better = { ...words, body: "Baristas unlearn how to dial in." };
    await write((trx) => editRow(trx, gerd, ids, better));
    expect(await read(visitor, ids)).toMatchObject({ body: better.body, version: 2, edited: true });
    const lena = await makePerson(database);
    await expect(write((trx) => editRow(trx, lena, ids, words))).rejects.toThrow(Forbidden);
    await write((trx) => markRow(trx, lena, ids));
    await expect(write((trx) => editRow(trx, gerd, ids, words))).rejects.toThrow(Forbidden);
  });

  it("stays as it is once somebody else spoke about it", async () => {
    const { ids, gerd } = await makeRow();
    const said = { body: "Ours too.", bodyHtml: "<p>Ours too.</p>", kind: "comment" } as const;
    const about = { ...said, parentId: null, rowId: ids.rowId };
    await write((trx) => postTalk(trx, gerd, ids.itemId, about));
    expect((await read(gerd, ids)).can.edit).toBe(true);
    const lena = await makePerson(database);
    await write((trx) => postTalk(trx, lena, ids.itemId, about));
    expect(await read(gerd, ids)).toMatchObject({ comments: 2, can: { edit: false } });
  });
});

describe("what is done about a row", () => {
  it("is said by product and by the item's owner, with a version for each change", async () => {
    const { ids, mara } = await makeRow();
    await write((trx) => tendRow(trx, mara, ids, { ...care, ownerId: mara.id, reviewAt: 1e12 }));
    await write((trx) => tendRow(trx, mara, ids, { ...care, ownerId: mara.id, reviewAt: 1e12 }));
    expect(await read(visitor, ids)).toMatchObject({
      ...{ mitigation: care.mitigation, status: "mitigated", reviewAt: 1e12, version: 2 },
      owner: { name: mara.name },
    });
    expect((await revisions(ids.rowId)).map((each) => each.version)).toEqual([1, 2]);
  });

  it("is not said by a rep who does not own the item, nor by members", async () => {
    const { ids, gerd } = await makeRow();
    const rep = await makePerson(database, "rep");
    for (const viewer of [rep, gerd]) {
      await expect(write((trx) => tendRow(trx, viewer, ids, care))).rejects.toThrow(Forbidden);
    }
    await write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ owner_id: rep.id })
        .where("id", "=", ids.itemId)
        .execute(),
    );
    await write((trx) => tendRow(trx, rep, ids, care));
  });

  it("overwrites nothing unseen, and is looked after by the company alone", async () => {
    const { ids, gerd, mara } = await makeRow();
    const foreign = { ...care, ownerId: gerd.id };
    await expect(write((trx) => tendRow(trx, mara, ids, foreign))).rejects.toThrow(Invalid);
    await write((trx) => tendRow(trx, mara, ids, care));
    const stale = { ...care, mitigation: "Something else." };
    await expect(write((trx) => tendRow(trx, mara, ids, stale))).rejects.toThrow(Conflict);
  });
});

describe("“applies to us”", () => {
  it("counts once for an account, whoever of it says so, and is taken back by any of them", async () => {
    const { ids } = await makeRow();
    const lena = await makeCustomer(database, `Lotse ${ids.rowId}`);
    const colleague = await makePerson(database, "member", { account_id: lena.accountId });
    await write((trx) => markRow(trx, lena, ids));
    await write((trx) => markRow(trx, lena, ids));
    await write((trx) => markRow(trx, colleague, ids));
    expect(await read(colleague, ids)).toMatchObject({ marks: 1, marked: true });
    await write((trx) => unmarkRow(trx, colleague, ids));
    await write((trx) => unmarkRow(trx, colleague, ids));
    expect(await read(lena, ids)).toMatchObject({ marks: 0, marked: false });
  });

  it("counts a person without an account as one", async () => {
    const { ids } = await makeRow();
    for (let count = 0; count < 2; count++) {
      const alone = await makePerson(database);
      await write((trx) => markRow(trx, alone, ids));
    }
    expect((await read(visitor, ids)).marks).toBe(2);
  });

  it("is not for the author, their colleagues and the company", async () => {
    const { ids, gerd, mara } = await makeRow();
    const colleague = await makePerson(database, "member", { account_id: gerd.accountId });
    for (const viewer of [gerd, colleague, mara]) {
      await expect(write((trx) => markRow(trx, viewer, ids))).rejects.toThrow(Forbidden);
    }
  });
});

describe("a hidden row", () => {
  it("is there for its author and for who may hide it, with the reason", async () => {
    const { ids, gerd, mara } = await makeRow();
    await write((trx) => hideRow(trx, mara, ids, "A name of a guest."));
    await write((trx) => hideRow(trx, mara, ids, "Another reason."));
    expect((await read(gerd, ids)).hiddenReason).toBe("A name of a guest.");
    const lena = await makePerson(database);
    await expect(read(lena, ids)).rejects.toThrow(NotFound);
    await expect(write((trx) => hideRow(trx, gerd, ids, "Mine"))).rejects.toThrow(Forbidden);
    await write((trx) => showRow(trx, mara, ids));
    expect((await read(lena, ids)).hidden).toBe(false);
  });
});

describe("the register of an item", () => {
  it("numbers its risks and letters its benefits, and names no account that did not agree", async () => {
    const { id } = await makePlan(database);
    const shy = await makeCustomer(database, `Shy ${id}`, false);
    const bold = await makeCustomer(database, `Bold ${id}`);
    const add = (viewer: Viewer, kind: "risk" | "benefit", body: string) =>
      write((trx) => addRow(trx, viewer, id, { ...words, kind, body }));
    await add(shy, "risk", "A first risk of ours.");
    await add(bold, "benefit", "Helpers work alone.");
    await add(bold, "risk", "A second risk of ours.");
    const item = await getShownItem(database.read, visitor, id);
    const { rows, totals } = await loadRegister(database.read, visitor, item, 50);
    expect(totals).toEqual({ risk: 2, benefit: 1 });
    expect(rows.map((row) => [rowLabel(row), row.author?.account ?? null])).toEqual([
      ["1", null],
      ["2", `Bold ${id}`],
      ["A", `Bold ${id}`],
    ]);
    const own = await loadRegister(database.read, shy, item, 50);
    expect(own.rows[0]?.author?.account).toBe(`Shy ${id}`);
  });

  it("draws five steps in three", () => {
    const at = (likelihood: 1 | 2 | 3 | 4 | 5, impact: 1 | 2 | 3 | 4 | 5) => ({
      ...{ likelihood, impact },
    });
    const rows = [at(1, 5), at(2, 4), at(3, 3), at(4, 1)];
    expect(rowsAt(rows, 0, 2)).toEqual([at(1, 5), at(2, 4)]);
    expect(rowsAt(rows, 1, 1)).toEqual([at(3, 3)]);
    expect(rowsAt(rows, 2, 0)).toEqual([at(4, 1)]);
    expect([1, 26, 27, 53].map((number) => rowLabel({ kind: "benefit", number }))).toEqual([
      ...["A", "Z", "AA", "BA"],
    ]);
  });
});
