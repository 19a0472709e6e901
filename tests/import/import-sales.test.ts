import { afterAll, beforeAll, expect, it } from "vitest";
import { detailsOf, getAccountRecord } from "~/features/accounts/account-record.queries.server";
import { findAccountByName } from "~/features/accounts/accounts.queries.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { importFiles } from "../support/import-files";

let database: Database;
let rep: { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  rep = await makePerson(database, "rep", {
    email: "rep@brasa.example",
    email_folded: "rep@brasa.example",
  });
});
afterAll(() => database.close());

const accounts = [
  "external_id,name,kind,owner_email,size,industry,plan,annual_value,named,domains",
  "crm-1,Kaffeewerk,customer,Rep@Brasa.example,46,Cafés,Gold,38400.50,1,kaffeewerk.example",
  "crm-2,Bar do Cais,lost,gone@brasa.example,,cafés,,,,gmail.com",
  "crm-3,Drei Tassen,lost,gone@brasa.example,,cafés,,1000,,kaffeewerk.example",
  "crm-4,Moulu,enemy,,,,,much,,",
  "crm-1,Kaffeewerk by another name,partner,,,,,,,",
].join("\n");
const people = "name,email,account\nLena,lena@kaffeewerk.example,kaffeewerk";
const deals = [
  "external_id,account,account_external_id,name,amount,stage,close_on,outcome,outcome_reason",
  "d-1,Kaffeewerk,,Four machines,52400,proposal,2026-12-31,,",
  ",,crm-3,Grinders,18900.00,evaluation,,lost,Too dear.",
  "d-3,Nobody,,Beans,1,,,,",
  "d-4,Kaffeewerk,,Cups,,,2026-13-01,,",
].join("\n");

const count = async (table: "account" | "deal" | "membership") =>
  (await database.read.selectFrom(table).selectAll().execute()).length;

it("accounts, their people and deals come in once, with what is wrong said row by row", async () => {
  const dry = await importFiles(database, { accounts, people, deals }, { dryRun: true });
  expect([await count("account"), await count("deal")]).toEqual([0, 0]);
  const report = await importFiles(database, { accounts, people, deals });
  expect(report.accounts).toEqual({ added: 2, known: 1, refused: 2 });
  expect(report.deals).toEqual({ added: 2, known: 0, refused: 2 });
  expect({ ...report, problems: [] }).toEqual({ ...dry, problems: [] });
  expect(report.problems).toEqual(dry.problems);
  expect(report.problems).toEqual([
    "accounts.csv 3:10 domains domainInvalid",
    "accounts.csv 5:3 kind choiceInvalid",
    "accounts.csv 5:8 annual_value amountInvalid",
    "accounts.csv 4:10 domains domainTaken",
    "accounts.csv 4:4 owner_email ownerUnknown",
    "deals.csv 5:7 close_on timeInvalid",
    "deals.csv 4:2 account accountUnknown",
  ]);
  const again = await importFiles(database, { accounts, people, deals });
  expect([again.accounts.added, again.people.added, again.deals.added]).toEqual([0, 0, 0]);
  expect([await count("account"), await count("deal"), await count("membership")]).toEqual([
    2, 2, 1,
  ]);
});

it("an account that came in has all that its row says", async () => {
  const account = await findAccountByName(database.read, "Kaffeewerk");
  expect(detailsOf(await getAccountRecord(database.read, account?.id ?? 0))).toEqual({
    ...{ name: "Kaffeewerk", kind: "customer", ownerId: rep.id, team: [], size: 46 },
    ...{ industry: "Cafés", region: "", plan: "Gold", annualValue: 3_840_050 },
    ...{ externalId: "crm-1", named: true, domains: ["kaffeewerk.example"], own: {} },
  });
  const other = await findAccountByName(database.read, "Drei Tassen");
  expect(await getAccountRecord(database.read, other?.id ?? 0)).toMatchObject({
    industry: "Cafés",
    owner: null,
  });
});
