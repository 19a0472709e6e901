import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getCase, getCaseRow, listCases } from "~/features/business-case/cases.queries.server";
import {
  addLine,
  confirmLine,
  editLine,
  type LineInput,
  removeLine,
  unconfirmLine,
} from "~/features/business-case/edit-line.server";
import {
  removeCase,
  setRate,
  shareCase,
  unshareCase,
} from "~/features/business-case/share-case.server";
import { setNeed } from "~/features/sales/deal-needs.server";
import { createDeal } from "~/features/sales/edit-deal.server";
import { loadTimeline } from "~/features/sales/timeline.queries.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { line } from "./line";
import { linesOf, make, makeAsking, plan, say } from "./scene";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const typed: LineInput = { ...line({ kind: "cost", likely: 120_000 }), words: "Two more grinders" };

async function makeShared() {
  const asking = await makeAsking(database);
  const { rep, accountId, ideaId, member } = asking;
  const statement = await say(database, member, ideaId, { stored: 1_200, unit: "hours_month" });
  const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
  await database.write((trx) => shareCase(trx, rep, id));
  const [first] = await linesOf(database, rep, id);
  const ids = { caseId: id, lineId: first?.id ?? 0 };
  return { ...asking, id, ids, statement };
}

describe("a business case", () => {
  it("is drafted from what the account said, the register and the cost band", async () => {
    const { rep, accountId, member, colleague, ideaId } = await makeAsking(database);
    await say(database, member, ideaId, { stored: 1_000, unit: "hours_month" });
    const newest = await say(database, colleague, ideaId, { stored: 2_000, unit: "hours_month" });
    const { itemId, rowId } = await plan(database, ideaId, member);
    const id = await make(database, rep, {
      accountId,
      subject: { kind: "item", id: itemId },
      sharedBy: 4,
    });
    const [benefit, effort, risk, ...rest] = await linesOf(database, rep, id);
    expect(rest).toEqual([]);
    expect(benefit).toMatchObject({
      ...{ kind: "benefit", unit: "hours", rhythm: "month", worthOfOne: 4_000 },
      ...{ low: 1_000, likely: 1_500, high: 2_000, source: "evidence" },
      sourcePath: `/ideas/${ideaId}/evidence#statement-${newest}`,
      words: `It takes ${colleague.name} so much.`,
    });
    expect(effort).toMatchObject({
      ...{ kind: "effort", side: "company", unit: "hours", rhythm: "once", worthOfOne: 9_000 },
      ...{ low: 2_000, likely: 4_000, high: 6_000, source: "cost_band", words: "Drink recipes" },
    });
    expect(risk).toMatchObject({
      ...{ kind: "risk", likelihood: 4, high: 0, source: "register" },
      ...{
        words: "Baristas unlearn dialling in.",
        sourcePath: `/roadmap/${itemId}/register/${rowId}`,
      },
    });
  });

  it("counts what it would be worth, not also what it costs now", async () => {
    const { rep, accountId, member, ideaId } = await makeAsking(database);
    await say(database, member, ideaId, { stored: 500_000, unit: "money_year" });
    await say(database, member, ideaId, { stored: 300_000, unit: "money_year" }, "need_payoff");
    const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
    const lines = await linesOf(database, rep, id);
    expect(lines.map((each) => each.likely)).toEqual([300_000]);
  });

  it("takes what others say only where three of them do, and only together", async () => {
    const { rep, accountId, member, ideaId } = await makeAsking(database);
    const subject = { kind: "idea", id: ideaId } as const;
    const others = [];
    for (const stored of [123_400, 234_500, 345_600]) {
      const { accountId: other } = await makeAsking(database);
      const person = await makePerson(database, "member", { account_id: other });
      others.push(person);
      if (others.length === 3) {
        const early = await make(database, rep, { accountId, subject });
        expect(await linesOf(database, rep, early)).toEqual([]);
        await database.write((trx) => removeCase(trx, rep, early));
      }
      await say(database, person, ideaId, { stored, unit: "money_year" });
    }
    const id = await make(database, rep, { accountId, subject });
    const [figures, ...rest] = await linesOf(database, rep, id);
    expect(rest).toEqual([]);
    expect(figures).toMatchObject({
      source: "figures",
      low: 180_000,
      likely: 230_000,
      high: 290_000,
    });
    await say(database, member, ideaId, { stored: 100, unit: "hours_month" });
    await database.write((trx) => removeCase(trx, rep, id));
    const again = await make(database, rep, { accountId, subject });
    const sources = (await linesOf(database, rep, again)).map((each) => each.source);
    expect(sources).toEqual(["evidence"]);
  });

  it("takes nothing of what others say where not everybody reads the idea", async () => {
    const { rep, accountId, ideaId } = await makeAsking(database);
    const board = await makeBoard(database, "one_way");
    for (const stored of [123_400, 234_500, 345_600]) {
      const { accountId: other } = await makeAsking(database);
      const person = await makePerson(database, "member", { account_id: other });
      await say(database, person, ideaId, { stored, unit: "money_year" });
    }
    await database.write((trx) =>
      trx.updateTable("idea").set({ board_id: board.id }).where("id", "=", ideaId).execute(),
    );
    const subject = { kind: "idea", id: ideaId } as const;
    const id = await make(database, rep, { accountId, subject });
    expect(await linesOf(database, rep, id)).toEqual([]);
  });

  it("counts what was said of a merged idea with the one that it became part of", async () => {
    const { rep, accountId, member, board, ideaId } = await makeAsking(database);
    const { id: merged } = await makeIdea(database, member, board);
    await say(database, member, ideaId, { stored: 100, unit: "hours_month" });
    await say(database, member, merged, { stored: 300, unit: "hours_month" });
    await database.write((trx) =>
      trx.updateTable("idea").set({ merged_into_id: ideaId }).where("id", "=", merged).execute(),
    );
    const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
    const spans = (await linesOf(database, rep, id)).map(({ low, high }) => [low, high]);
    expect(spans).toEqual([[100, 300]]);
  });

  it("of a deal takes in all that the deal hangs on, and only a deal of the account", async () => {
    const { rep, accountId, member, ideaId } = await makeAsking(database);
    await say(database, member, ideaId, { stored: 100, unit: "hours_month" });
    const input = {
      name: "Forty",
      amount: null,
      stage: "proposal",
      closeOn: null,
      ownerId: null,
    } as const;
    const dealId = await database.write((trx) => createDeal(trx, rep, accountId, input));
    await database.write((trx) =>
      setNeed(trx, rep, dealId, { on: { kind: "idea", id: ideaId }, need: "needs" }),
    );
    const subject = { kind: "deal", id: dealId } as const;
    const id = await make(database, rep, { accountId, subject });
    expect((await linesOf(database, rep, id)).map((each) => each.source)).toEqual(["evidence"]);
    const { entries } = await loadTimeline(database.read, rep, { dealId });
    expect(entries.map((entry) => entry.act)).toContain("made a business case");
    const elsewhere = await makeAsking(database);
    await expect(
      make(database, elsewhere.rep, { accountId: elsewhere.accountId, subject }),
    ).rejects.toBeInstanceOf(Invalid);
  });

  it("is one for an account and a subject, however often it is made", async () => {
    const { rep, accountId, ideaId } = await makeAsking(database);
    const subject = { kind: "idea", id: ideaId } as const;
    const id = await make(database, rep, { accountId, subject });
    expect(await make(database, rep, { accountId, subject })).toBe(id);
  });

  it("is made and changed by those who look after the account alone", async () => {
    const { id, ids, rep, accountId, ideaId, member } = await makeShared();
    const other = await makePerson(database, "rep");
    const subject = { kind: "idea", id: ideaId } as const;
    for (const viewer of [other, member]) {
      const acts = [
        () => make(database, viewer, { accountId, subject }),
        () => database.write((trx) => addLine(trx, viewer, id, typed)),
        () => database.write((trx) => editLine(trx, viewer, ids, { ...typed, version: 1 })),
        () => database.write((trx) => removeLine(trx, viewer, ids)),
        () => database.write((trx) => unshareCase(trx, viewer, id)),
        () => database.write((trx) => setRate(trx, viewer, id, 500)),
        () => database.write((trx) => removeCase(trx, viewer, id)),
      ];
      for (const act of acts) await expect(act()).rejects.toBeInstanceOf(Forbidden);
    }
    await database.write((trx) => setRate(trx, rep, id, 500));
    expect(await getCase(database.read, other, id)).toMatchObject({ rate: 500 });
  });

  it("is read by people of the account once it is shown to them, and by no other customer", async () => {
    const { id, rep, member, colleague, accountId } = await makeShared();
    const stranger = (await makeAsking(database)).member;
    expect(await getCase(database.read, colleague, id)).toMatchObject({ accountId });
    await expect(getCase(database.read, stranger, id)).rejects.toBeInstanceOf(NotFound);
    await expect(getCase(database.read, visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
    const listed = async (viewer: typeof member) =>
      (await listCases(database.read, viewer)).cases.map((each) => each.id);
    expect(await listed(member)).toEqual([id]);
    expect(await listed(stranger)).toEqual([]);
    await database.write((trx) => unshareCase(trx, rep, id));
    await expect(getCase(database.read, member, id)).rejects.toBeInstanceOf(NotFound);
    expect(await listed(member)).toEqual([]);
  });

  it("tells no title and no words of what its reader does not see any more", async () => {
    const { id, rep, colleague, board } = await makeShared();
    const told = async () => ({
      about: (await getCaseRow(database.read, colleague, id)).about.title,
      line: (await linesOf(database, colleague, id))[0],
    });
    expect((await told()).about).not.toBeNull();
    await database.write((trx) =>
      trx.updateTable("board").set({ access: "one_way" }).where("id", "=", board.id).execute(),
    );
    const { about, line: shown } = await told();
    expect(about).toBeNull();
    expect(shown).toMatchObject({ words: "", sourcePath: null, likely: 1_200 });
    expect((await linesOf(database, rep, id))[0]?.words).not.toBe("");
  });

  it("keeps its number when a statement is taken back, and says so", async () => {
    const { id, rep, statement } = await makeShared();
    await database.write((trx) => trx.deleteFrom("evidence").where("id", "=", statement).execute());
    const [first] = await linesOf(database, rep, id);
    expect(first).toMatchObject({ words: "", sourcePath: null, likely: 1_200, source: "evidence" });
  });
});

describe("a line", () => {
  it("is confirmed by people of the account, in the version that they read", async () => {
    const { id, ids, rep, member, colleague } = await makeShared();
    await database.write((trx) => confirmLine(trx, member, ids, 1));
    const confirmed = async () => (await linesOf(database, rep, id))[0]?.confirmed?.by ?? null;
    expect(await confirmed()).toBe(member.name);
    await database.write((trx) => confirmLine(trx, colleague, ids, 1));
    expect(await confirmed()).toBe(member.name);
    await database.write((trx) => editLine(trx, rep, ids, { ...typed, version: 1 }));
    expect(await confirmed()).toBeNull();
    await expect(database.write((trx) => confirmLine(trx, member, ids, 1))).rejects.toBeInstanceOf(
      Conflict,
    );
    await database.write((trx) => confirmLine(trx, colleague, ids, 2));
    await database.write((trx) => unconfirmLine(trx, member, ids));
    expect(await confirmed()).toBeNull();
  });

  it("is confirmed by nobody of the company, and by nobody of another account", async () => {
    const { ids, rep } = await makeShared();
    const stranger = (await makeAsking(database)).member;
    await expect(database.write((trx) => confirmLine(trx, rep, ids, 1))).rejects.toBeInstanceOf(
      Forbidden,
    );
    await expect(
      database.write((trx) => confirmLine(trx, stranger, ids, 1)),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it("belongs to one case", async () => {
    const first = await makeShared();
    const second = await makeShared();
    const crossed = { caseId: second.id, lineId: first.ids.lineId };
    await expect(
      database.write((trx) => confirmLine(trx, second.member, crossed, 1)),
    ).rejects.toBeInstanceOf(NotFound);
    await expect(
      database.write((trx) => removeLine(trx, second.rep, crossed)),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it("is added, changed with its version in hand, and taken out", async () => {
    const { id, rep } = await makeShared();
    const lineId = await database.write((trx) => addLine(trx, rep, id, typed));
    const ids = { caseId: id, lineId };
    const dearer = { ...typed, high: 150_000 };
    await database.write((trx) => editLine(trx, rep, ids, { ...dearer, version: 1 }));
    await database.write((trx) => editLine(trx, rep, ids, { ...dearer, version: 1 }));
    await expect(
      database.write((trx) => editLine(trx, rep, ids, { ...typed, version: 1 })),
    ).rejects.toBeInstanceOf(Conflict);
    expect(await linesOf(database, rep, id)).toContainEqual(
      expect.objectContaining({ words: "Two more grinders", high: 150_000, version: 2 }),
    );
    await database.write((trx) => removeLine(trx, rep, ids));
    expect((await linesOf(database, rep, id)).map((each) => each.id)).not.toContain(lineId);
  });
});
