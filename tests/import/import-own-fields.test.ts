import { afterEach, beforeEach, expect, it } from "vitest";
import { listAccountFields, listOwnFacts } from "~/features/accounts/account-fields.queries.server";
import { findAccountByName } from "~/features/accounts/accounts.queries.server";
import { ownMark } from "~/features/ideas/external-id.server";
import { insertItem } from "~/features/roadmap/item-rows.server";
import { getSecret } from "~/platform/secret.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { importFiles } from "../support/import-files";

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const fields = async () =>
  (await listAccountFields(database.read)).map(({ name, kind, choices, unit, retired }) =>
    [name, kind, choices.join("/"), unit, retired ? "retired" : ""].join("|"),
  );
const valuesOf = async (name: string) => {
  const account = await findAccountByName(database.read, name);
  const facts = await listOwnFacts(database.read, account?.id ?? 0);
  return facts.filter(({ value }) => value !== "").map(({ name: field, value }) => [field, value]);
};

it("accounts bring values of own fields, which are made as texts where there are none", async () => {
  const accounts = [
    "name,field: Machine,Field: Cups,staff field: Secret",
    "Kaffeewerk,Kogge,620,x",
    "Moulu,,,",
  ].join("\n");
  const dry = await importFiles(database, { accounts }, { dryRun: true });
  expect(await fields()).toEqual([]);
  const report = await importFiles(database, { accounts });
  expect(report).toEqual(dry);
  expect(report.problems).toEqual([]);
  expect(await fields()).toEqual(["Machine|text|||", "Cups|text|||"]);
  expect(await valuesOf("Kaffeewerk")).toEqual([
    ["Machine", "Kogge"],
    ["Cups", "620"],
  ]);
  const again = await importFiles(database, { accounts: accounts.replace("Kogge", "Lotse") });
  expect(again.accounts).toEqual({ added: 0, known: 2, refused: 0 });
  expect(await valuesOf("Kaffeewerk")).toContainEqual(["Machine", "Kogge"]);
});

it("a file of their own says what the fields are, and what does not fit is said and left out", async () => {
  const account_fields = [
    "name,kind,choices,former_choices,unit,retired_at",
    "Machine,choice,Kogge;Lotse,Jolle,,",
    "Cups,number,,,a day,",
    "Old,text,,,,2026-01-01",
    "machine,text,,,,",
    "X,,,,,",
    "Grinder,choice,One,,,",
  ].join("\n");
  const accounts = [
    "name,field: Machine,field: Cups,field: cups,field: Old",
    "Good,Jolle,12.5,,kept",
    "Bad,Barge,many,7,",
  ].join("\n");
  const report = await importFiles(database, { account_fields, accounts });
  expect(report.account_fields).toEqual({ added: 3, known: 0, refused: 3 });
  expect(report.accounts).toEqual({ added: 2, known: 0, refused: 0 });
  expect(report.problems).toEqual([
    "account_fields.csv 6:1 name fieldName",
    "account_fields.csv 7:3 choices choicesInvalid",
    "account_fields.csv 5:1 name ownFieldStays",
    "accounts.csv 3:2 field: Machine choiceInvalid",
    "accounts.csv 3:3 field: Cups numberInvalid",
    "accounts.csv 3:4 field: cups ownFieldSpelled",
  ]);
  expect(await fields()).toEqual([
    "Machine|choice|Kogge/Lotse||",
    "Cups|number||a day|",
    "Old|text|||retired",
  ]);
  expect(await valuesOf("Good")).toEqual([
    ["Machine", "Jolle"],
    ["Cups", 12.5],
  ]);
  expect(await valuesOf("Bad")).toEqual([]);
  const again = await importFiles(database, { account_fields });
  expect(again.account_fields).toEqual({ added: 0, known: 3, refused: 3 });
});

it("deals hang on ideas and items of the roadmap by the numbers that files know them by", async () => {
  const product = await makePerson(database, "product");
  const board = await makeBoard(database);
  const idea = await makeIdea(database, product, board, { external_id: "uv-1" });
  const own = await makeIdea(database, product, board);
  const words = { title: "An item", summary: "", sections: {} };
  const item = await database.write((trx) =>
    insertItem(trx, product.id, { ...words, horizon: "next", ownerId: null }),
  );
  const mark = ownMark(await getSecret(database, "signing"));
  const deals = [
    "external_id,account,name,needs,nice",
    `d-1,Kaffeewerk,Machines,uv-1; ${mark}-item-${item},${mark}-idea-${own.id};uv-1`,
    "d-2,Kaffeewerk,Grinders,uv-2,0123456789-item-1",
  ].join("\n");
  const accounts = "name\nKaffeewerk";
  const dry = await importFiles(database, { accounts, deals }, { dryRun: true });
  const report = await importFiles(database, { accounts, deals });
  expect(report).toEqual(dry);
  expect(report.deals).toEqual({ added: 2, known: 0, refused: 0 });
  expect(report.problems).toEqual([
    "deals.csv 3:4 needs needUnknown",
    "deals.csv 3:5 nice needUnknown",
  ]);
  await importFiles(database, { deals });
  const rows = await database.read
    .selectFrom("deal_need")
    .innerJoin("deal", "deal.id", "deal_need.deal_id")
    .select(["deal.name", "deal_need.need", "idea_id", "roadmap_item_id"])
    .orderBy("deal_need.id")
    .execute();
  expect(rows.map((row) => Object.values(row))).toEqual([
    ["Machines", "needs", idea.id, null],
    ["Machines", "needs", null, item],
    ["Machines", "nice", own.id, null],
  ]);
});
