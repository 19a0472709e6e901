import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { communitySettingsSchema } from "~/features/admin/community-settings.schema.server";
import { editCommunity, settingFields, settingsOf } from "~/features/admin/edit-community.server";
import { getCommunity, updateCommunity } from "~/features/community/community.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { createSegment } from "~/features/segments/edit-segment.server";
import type { Rule } from "~/features/segments/rule";
import { writeRule } from "~/features/segments/rule.schema.server";
import { getSegment, updateSegment } from "~/features/segments/segments.queries.server";
import { Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { AmountUnit } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

/** In EUR: what an account pays, what a deal is of, what people said, what a segment asks for. */
interface Stored {
  account: number | null;
  deal: number | null;
  said: number;
  rule: number[];
}

let database: Database;
let admin: SignedInViewer;
let segment: number;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
  const idea = await makeIdea(database, admin, await makeBoard(database));
  await database.write(async (trx) => {
    const named = { name: "Brasa", name_folded: "brasa", created_at: 1 };
    await trx.insertInto("account").values(named).execute();
    const { id } = await trx.selectFrom("account").select("id").executeTakeFirstOrThrow();
    await trx
      .insertInto("deal")
      .values({ account_id: id, name: "Rollout", stage: "proposal", created_at: 1, updated_at: 1 })
      .execute();
    const said = { idea_id: idea.id, kind: "implication", body: "It costs us." } as const;
    await trx
      .insertInto("evidence")
      .values({ ...said, person_id: admin.id, created_at: 1 })
      .execute();
    const beside = { name: "Large", withDemand: false, version: "" };
    segment = await createSegment(trx, admin, { ...beside, rule: ruleOf([0, 1]) });
  });
});
afterAll(() => database.close());

function ruleOf(values: number[]): Rule {
  const compared = { field: "value", comparison: "between", not: false, values } as const;
  const plain = { field: "size", comparison: "at_least", not: true, values: [50] } as const;
  return { groups: [[compared, plain]] };
}

async function fill({ account, deal, said, rule }: Stored, unit: AmountUnit = "money_year") {
  await database.write(async (trx) => {
    await updateCommunity(trx, { currency: "EUR" });
    await trx.updateTable("account").set({ annual_value: account }).execute();
    await trx.updateTable("deal").set({ amount: deal }).execute();
    await trx.updateTable("evidence").set({ amount: said, unit }).execute();
    await updateSegment(trx, segment, { rule: writeRule(ruleOf(rule)) });
  });
}

async function stored(): Promise<Stored> {
  const { read } = database;
  const account = await read.selectFrom("account").select("annual_value").executeTakeFirstOrThrow();
  const deal = await read.selectFrom("deal").select("amount").executeTakeFirstOrThrow();
  const said = await read.selectFrom("evidence").select("amount").executeTakeFirstOrThrow();
  const [compared, plain] = (await getSegment(read, segment)).rule?.groups[0] ?? [];
  expect(plain?.values).toEqual([50]);
  return {
    account: account.annual_value,
    deal: deal.amount,
    said: Number(said.amount),
    rule: (compared?.values ?? []).map(Number),
  };
}

/** As the form sends it. */
async function countIn(currency: string): Promise<void> {
  const fields = settingFields(settingsOf(await getCommunity(database.read)));
  const input = communitySettingsSchema.parse({ ...fields, currency });
  await database.write((trx) => editCommunity(trx, admin, input, {}));
}

async function audit(): Promise<unknown> {
  const row = await database.read
    .selectFrom("activity")
    .select("details")
    .where("verb", "=", "community.edited")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return JSON.parse(row.details);
}

const whole: Stored = { account: 5_240_000, deal: 1_200_000, said: 90_000, rule: [100_000, 9e6] };
const broken: Stored = { account: 1_250, deal: 1_249, said: 30, rule: [150, 249] };
const unknown: Stored = { account: null, deal: null, said: 100, rule: [0, 100] };

describe("another currency converts nothing: 52,400 stays 52,400", () => {
  it.each<[string, string[], Stored, Stored]>([
    ["with as many decimals", ["USD"], whole, whole],
    [
      "with none",
      ["JPY"],
      whole,
      { account: 52_400, deal: 12_000, said: 900, rule: [1000, 90_000] },
    ],
    [
      "with three",
      ["KWD"],
      whole,
      { account: 52_400_000, deal: 12_000_000, said: 900_000, rule: [1_000_000, 9e7] },
    ],
    ["with none, and back", ["JPY", "EUR"], whole, whole],
    ["with three, with none, and back", ["KWD", "JPY", "EUR"], whole, whole],
    [
      "with none, which rounds, and nothing that was said to cost something to nothing",
      ["JPY"],
      broken,
      { account: 13, deal: 12, said: 1, rule: [2, 2] },
    ],
    [
      "with none, and back, where what was rounded stays so",
      ["JPY", "EUR"],
      broken,
      { account: 1300, deal: 1200, said: 100, rule: [200, 200] },
    ],
    ["where nothing is known", ["JPY"], unknown, { ...unknown, said: 1, rule: [0, 1] }],
  ])("one %s", async (_, currencies, before, after) => {
    await fill(before);
    for (const currency of currencies) await countIn(currency);
    expect(await stored()).toEqual(after);
  });

  it("and what is counted in hours or people is left alone", async () => {
    await fill(whole, "hours_month");
    await countIn("JPY");
    expect((await stored()).said).toBe(whole.said);
  });

  it("and it is written down which it was, and how many amounts were rounded", async () => {
    await fill(broken);
    await countIn("JPY");
    expect(await audit()).toEqual({
      ...{ changed: ["currency"], currencyBefore: "EUR", currencyAfter: "JPY" },
      amountsRounded: 3,
    });
  });

  it("is refused where an amount would be more than is kept, and nothing is changed", async () => {
    const large = { ...whole, deal: 9e12 };
    await fill(large);
    await expect(countIn("KWD")).rejects.toBeInstanceOf(Invalid);
    expect(await stored()).toEqual(large);
    expect((await getCommunity(database.read)).currency).toBe("EUR");
  });
});
