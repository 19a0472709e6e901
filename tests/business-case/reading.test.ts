import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appraise } from "~/features/business-case/appraise";
import type { CaseLine } from "~/features/business-case/business-case";
import { lineSchema, newCaseSchema } from "~/features/business-case/business-case.schema.server";
import { caseFile } from "~/features/business-case/case-file";
import { loadCase } from "~/features/business-case/case-page.server";
import { listCases } from "~/features/business-case/cases.queries.server";
import { addLine, confirmLine } from "~/features/business-case/edit-line.server";
import { shareCase } from "~/features/business-case/share-case.server";
import type { Database } from "~db/connect.server";
import { makeIdea } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { line } from "./line";
import { linesOf, make, makeAsking, plan, say } from "./scene";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const typed = { ...line({ kind: "cost", likely: 1_000 }), words: "Two more grinders" };

describe("the page of a case", () => {
  it("takes as many queries with twenty lines as with none", async () => {
    const { rep, accountId, member, ideaId } = await makeAsking(database);
    const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
    await database.write((trx) => shareCase(trx, rep, id));
    const count = (viewer: typeof rep) =>
      countQueries(database.read, (db) => loadCase(db, viewer, id));
    const [ofRep, ofMember] = [await count(rep), await count(member)];
    for (let made = 0; made < 20; made += 1) {
      await database.write((trx) => addLine(trx, rep, id, typed));
    }
    expect(await count(rep)).toBe(ofRep);
    expect(await count(member)).toBe(ofMember);
  });

  it("lists cases in one query, page by page", async () => {
    const { rep, accountId, member, board } = await makeAsking(database);
    for (let made = 0; made < 3; made += 1) {
      const { id } = await makeIdea(database, member, board);
      await make(database, rep, { accountId, subject: { kind: "idea", id } });
    }
    const list = () => listCases(database.read, rep, { accountId });
    expect((await list()).cases).toHaveLength(3);
    expect(await countQueries(database.read, (db) => listCases(db, rep, { accountId }))).toBe(1);
    const [newest] = (await list()).cases;
    const older = await listCases(database.read, rep, { accountId }, newest?.id ?? 0);
    expect(older.cases.map((each) => each.id)).not.toContain(newest?.id);
    expect(older.cases).toHaveLength(2);
  });

  it("names nobody who was erased", async () => {
    const { rep, accountId, member, ideaId } = await makeAsking(database);
    await say(database, member, ideaId, { stored: 500, unit: "hours_month" });
    const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
    await database.write((trx) => shareCase(trx, rep, id));
    const [first] = await linesOf(database, rep, id);
    const ids = { caseId: id, lineId: first?.id ?? 0 };
    await database.write((trx) => confirmLine(trx, member, ids, 1));
    await database.write((trx) =>
      trx.updateTable("person").set({ name: "" }).where("id", "=", member.id).execute(),
    );
    expect((await linesOf(database, rep, id))[0]?.confirmed).toMatchObject({ by: null });
  });

  it("shows a risk that was hidden since without its words", async () => {
    const { rep, accountId, member, ideaId } = await makeAsking(database);
    const { itemId, rowId } = await plan(database, ideaId, member);
    const id = await make(database, rep, { accountId, subject: { kind: "item", id: itemId } });
    await database.write((trx) =>
      trx.updateTable("register_row").set({ hidden_at: 1 }).where("id", "=", rowId).execute(),
    );
    const risk = (await linesOf(database, rep, id)).find((each) => each.source === "register");
    expect(risk).toMatchObject({ words: "", sourcePath: null });
  });
});

describe("the file of a case", () => {
  const stored = (values: Partial<CaseLine> & { likely: number }): CaseLine => ({
    ...line(values),
    ...{ id: 1, words: "", language: undefined, source: "typed", sourcePath: null },
    ...{ confirmed: null, version: 1 },
    ...values,
  });

  it("holds lines and results in units of the currency, and runs as no formula", () => {
    const lines = [
      stored({ rhythm: "once", begins: 0, likely: 123_450, words: "=1+1" }),
      stored({ kind: "cost", rhythm: "once", begins: 0, likely: 200_000, words: "A, B" }),
    ];
    const rows = caseFile(lines, appraise(lines, 1_000), 2).split("\r\n");
    expect(rows[1]).toContain("'=1+1");
    expect(rows[1]).toContain("1234.50,1234.50,1234.50");
    expect(rows[2]).toContain('"A, B"');
    expect(rows[2]).toContain(",-2000.00,");
    expect(rows[3]).toMatch(/^net_present_value,both,.*-765\.50,-765\.50,-765\.50/);
    expect(rows[6]).toMatch(/^payback_months,both,,,,,,,/);
  });
});

describe("the form of a line", () => {
  const german = { language: "de", currency: "EUR" };
  const fields = {
    ...{ kind: "benefit", side: "customer", words: "Weniger Milch", unit: "money" },
    ...{ likely: "1.200,50", rhythm: "year", begins: "1" },
  };
  const read = (values: Record<string, string>, sourced = false) =>
    lineSchema(german, { sourced }).safeParse({ ...fields, ...values });
  const faults = (values: Record<string, string>) =>
    read(values).error?.issues.map((issue) => issue.path[0]);

  it("reads numbers as the language writes them, and lets the likely one stand for the others", () => {
    expect(read({}).data).toMatchObject({ low: 120_050, likely: 120_050, high: 120_050 });
    const hours = read({ unit: "hours", likely: "3,25", high: "5", worth_of_one: "40" });
    expect(hours.data).toMatchObject({ low: 325, likely: 325, high: 500, worthOfOne: 4_000 });
  });

  it.each([
    ["what is no number", { likely: "viel" }, ["likely"]],
    ["less than nothing", { low: "-5" }, ["low"]],
    ["a least above the likely", { low: "2000" }, ["low"]],
    ["a most below the likely", { high: "7" }, ["high"]],
    ["more than can be reckoned with", { high: "9999999999" }, ["high"]],
    ["no words where nothing else says what it is", { words: "" }, ["words"]],
    ["a month after three years", { begins: "37" }, ["begins"]],
  ])("refuses %s at its field", (_, values, expected) => {
    expect(faults(values as Record<string, string>)).toEqual(expected);
  });

  it("needs no words where a source says them", () => {
    expect(read({ words: "" }, true).success).toBe(true);
  });

  it("begins in the first month where none is typed, and at once only where a nought is", () => {
    expect(read({ begins: "" }).data?.begins).toBe(1);
    expect(read({ begins: "0" }).data?.begins).toBe(0);
    expect(faults({ begins: "soon" })).toEqual(["begins"]);
  });

  it("keeps a likelihood for risks alone, and a worth of one for what is counted", () => {
    const risk = read({ kind: "risk", likelihood: "5", worth_of_one: "40" }).data;
    expect(risk).toMatchObject({ likelihood: 5, worthOfOne: null });
    expect(read({ likelihood: "5" }).data?.likelihood).toBeNull();
  });
});

describe("the form of a new case", () => {
  const read = (values: Record<string, string>) =>
    newCaseSchema({ language: "en", currency: "EUR" }, "https://ideas.example").safeParse({
      ...{ account: "Nordlicht", on: "#12" },
      ...values,
    });

  it.each([
    ["#12", { kind: "idea", id: 12 }],
    ["https://ideas.example/ideas/12-faster", { kind: "idea", id: 12 }],
    ["/roadmap/3-drink-recipes", { kind: "item", id: 3 }],
    ["/deals/7", { kind: "deal", id: 7 }],
  ])("reads %s", (on, subject) => {
    expect(read({ on }).data?.on).toEqual(subject);
  });

  it("takes ten percent unless another rate is typed, from 0 to 100", () => {
    expect(read({}).data?.rate).toBe(1_000);
    expect(read({ rate: "7.5" }).data?.rate).toBe(750);
    expect(read({ rate: "0" }).data?.rate).toBe(0);
    for (const rate of ["-1", "101", "ten"]) expect(read({ rate }).success).toBe(false);
    expect(read({ on: "https://elsewhere.example/ideas/12" }).success).toBe(false);
  });
});
