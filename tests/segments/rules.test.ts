import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFacts } from "~/features/segments/facts.queries.server";
import { type Facts, matches } from "~/features/segments/matches";
import {
  type Comparison,
  type Condition,
  comparisons,
  type FieldName,
  isOfAccounts,
  knownFields,
  type Rule,
} from "~/features/segments/rule";
import { readRule, ruleSchema, writeRule } from "~/features/segments/rule.schema.server";
import { segmentCondition } from "~/features/segments/segment-condition.server";
import { foldName } from "~/platform/fold-name";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

const NOON = Date.parse("2026-03-10T12:00:00Z");
const WORDS = ["Retail", "retail", "RETAIL & Food", "Öl", "öl", "ÖL", "100 %", "a_b", "Logistik"];
const DAYS = ["2026-03-09", "2026-03-10", "2026-03-11", "2027-01-01"];

let database: Database;
let facts: Map<number, Facts>;
let owner: number;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = (await makePerson(database, "rep")).id;
  const people = await makePeople();
  facts = new Map();
  for (const id of people) facts.set(id, await readFacts(database.read, id));
});
afterAll(() => database.close());

const rule = (...groups: Condition[][]): Rule => ({ groups });
const condition = (
  field: FieldName,
  comparison: Comparison,
  ...values: (string | number)[]
): Condition => ({ field, comparison, not: false, values });
const not = (given: Condition): Condition => ({ ...given, not: true });

/** Who is in a segment, as the pure rule and as the database says. */
async function members(given: Rule | null): Promise<{ pure: number[]; sql: number[] }> {
  const rows = await database.read
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.role", "=", "member")
    .where(segmentCondition(database.read, given))
    .orderBy("person.id")
    .execute();
  const pure = [...facts].filter(([, known]) => matches(given, known)).map(([id]) => id);
  return { pure, sql: rows.map((row) => row.id) };
}

describe("a rule", () => {
  const known = (values: Partial<Record<FieldName, string | number | boolean | null>>): Facts =>
    new Map(Object.entries(values)) as Facts;

  it.each<[string, Condition, Facts, boolean]>([
    ["a kind", condition("kind", "is", "customer", "partner"), known({ kind: "partner" }), true],
    ["another kind", condition("kind", "is", "customer"), known({ kind: "lost" }), false],
    [
      "capitals do not matter",
      condition("industry", "is", "retail"),
      known({ industry: "RETAIL" }),
      true,
    ],
    [
      "a part of a text",
      condition("region", "contains", "rope"),
      known({ region: "Europe" }),
      true,
    ],
    [
      "signs of a pattern are letters",
      condition("region", "contains", "%"),
      known({ region: "DE" }),
      false,
    ],
    ["just enough", condition("size", "at_least", 50), known({ size: 50 }), true],
    ["both ends count", condition("size", "between", 10, 50), known({ size: 50 }), true],
    ["nothing is no number", condition("size", "at_most", 50), known({ size: null }), false],
    ["and not what is unknown", not(condition("size", "at_most", 50)), known({ size: null }), true],
    ["unknown", condition("plan", "empty"), known({ plan: "" }), true],
    ["known", not(condition("plan", "empty")), known({ plan: "Pro" }), true],
    [
      "the whole last day",
      condition("joined", "between", "2026-03-01", "2026-03-10"),
      known({ joined: NOON }),
      true,
    ],
    [
      "before is before its first moment",
      condition("joined", "before", "2026-03-10"),
      known({ joined: NOON }),
      false,
    ],
    ["no account has no open deal", not(condition("deal", "holds")), known({}), true],
    ["a text is no number", condition("own_3", "is", 4), known({ own_3: "4" }), false],
  ])("%s", (_name, given, values, expected) => {
    expect(matches(rule([given]), values)).toBe(expected);
  });

  it("holds when all conditions of one group do", () => {
    const big = condition("size", "at_least", 100);
    const german = condition("language", "is", "de");
    const here = known({ size: 500, language: "en" });
    expect(matches(rule([big, german]), here)).toBe(false);
    expect(matches(rule([big, german], [big]), here)).toBe(true);
  });

  it("that we do not understand matches nobody", async () => {
    const broken = [
      "",
      "not json",
      '{"groups":[]}',
      '{"groups":[[]]}',
      '{"groups":[[{"field":"shoe","comparison":"is","not":false,"values":["a"]}]]}',
      '{"groups":[[{"field":"size","comparison":"rhymes","not":false,"values":[1]}]]}',
      '{"groups":[[{"field":"size","comparison":"is","not":false,"values":["many"]}]]}',
      '{"groups":[[{"field":"__proto__","comparison":"is","not":false,"values":["a"]}]]}',
    ];
    for (const text of broken) {
      expect(readRule(text)).toBeNull();
      expect(matches(readRule(text), new Map())).toBe(false);
    }
    expect(await members(null)).toEqual({ pure: [], sql: [] });
  });

  it("of accounts alone is one that compares nothing of the person", () => {
    expect(isOfAccounts(rule([condition("size", "is", 1), condition("own_4", "empty")]))).toBe(
      true,
    );
    expect(isOfAccounts(rule([condition("size", "is", 1)], [condition("verified", "holds")]))).toBe(
      false,
    );
  });
});

describe("the query", () => {
  it("finds whom the rule matches, for any rule", { timeout: 60_000 }, async () => {
    const groups = fc.array(fc.array(conditions(), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(groups, async (some) => {
        const given = { groups: some };
        expect(ruleSchema.safeParse(given).success).toBe(true);
        expect(readRule(writeRule(given))).toEqual(given);
        const { pure, sql } = await members(given);
        expect(sql).toEqual(pure);
      }),
      { numRuns: 300 },
    );
  });

  it("and its opposite part the people between them", async () => {
    for (const field of Object.keys(knownFields) as (keyof typeof knownFields)[]) {
      const given = fc.sample(valuesFor(field), 1)[0];
      if (!given) throw new Error("no sample");
      const [one, other] = [
        await members(rule([{ ...given, not: false }])),
        await members(rule([not(given)])),
      ];
      expect([...one.sql, ...other.sql].sort((a, b) => a - b)).toEqual([...facts.keys()]);
    }
  });
});

const size = fc.integer({ min: 0, max: 60 });

/** Comparisons of a field with values that some of the people have. */
function valuesFor(field: FieldName): fc.Arbitrary<Condition> {
  const type = field in knownFields ? knownFields[field as keyof typeof knownFields] : "number";
  const ends = (item: fc.Arbitrary<string | number>) => fc.tuple(item, item);
  const item: fc.Arbitrary<string | number> =
    type === "number" ? size : type === "day" ? fc.constantFrom(...DAYS) : choiceOf(field);
  return fc.constantFrom(...comparisons[type]).chain((comparison) => {
    const values =
      comparison === "empty" || comparison === "holds"
        ? fc.constant([])
        : comparison === "between"
          ? ends(item)
          : type === "choice" || type === "text"
            ? fc.array(item, { minLength: 1, maxLength: 3 })
            : fc.tuple(item);
    return fc.record({ not: fc.boolean(), values }).map((rest) => ({ field, comparison, ...rest }));
  });
}

function choiceOf(field: FieldName): fc.Arbitrary<string> {
  if (field === "kind") return fc.constantFrom("customer", "partner", "churned");
  if (field === "owner") return fc.constantFrom(String(owner), "999999");
  if (field === "language") return fc.constantFrom("de", "en", "DE");
  return fc.constantFrom(...WORDS, "ret", "l");
}

function conditions(): fc.Arbitrary<Condition> {
  const known = Object.keys(knownFields) as FieldName[];
  const own: fc.Arbitrary<Condition> = fc
    .constantFrom<FieldName>("own_1", "own_2", "own_77")
    .chain((field) =>
      fc.oneof(
        valuesFor(field),
        fc.record({
          field: fc.constant(field),
          comparison: fc.constantFrom<Comparison>("is", "contains"),
          not: fc.boolean(),
          values: fc.array(choiceOf(field), { minLength: 1, maxLength: 2 }),
        }),
      ),
    );
  return fc.oneof(fc.constantFrom(...known).chain(valuesFor), own);
}

/** Forty people with and without accounts, of which some say little. */
async function makePeople(): Promise<number[]> {
  const accounts: number[] = [];
  await database.write(async (trx) => {
    for (const [id, kind] of [["text"], ["number"]].entries()) {
      const field = {
        name: `Field ${id}`,
        name_folded: `field ${id}`,
        position: id,
        created_at: 1,
      };
      await trx
        .insertInto("account_field")
        .values({ ...field, id: id + 1, kind: kind[0] as "text" | "number" })
        .execute();
    }
    for (let at = 0; at < 20; at++) {
      const { id } = await trx
        .insertInto("account")
        .values(accountOf(at))
        .returning("id")
        .executeTakeFirstOrThrow();
      accounts.push(id);
      const values = { account_id: id, text_value: null, number_value: null };
      if (at % 3 === 0) {
        const text_value = WORDS[at % WORDS.length] ?? "";
        await trx
          .insertInto("account_field_value")
          .values({ ...values, field_id: 1, text_value })
          .execute();
      }
      if (at % 4 === 0) {
        const number_value = at * 1.5;
        await trx
          .insertInto("account_field_value")
          .values({ ...values, field_id: 2, number_value })
          .execute();
      }
      if (at % 2 === 0) {
        const deal = {
          account_id: id,
          name: "Deal",
          stage: "proposal",
          created_at: 1,
          updated_at: 1,
        } as const;
        await trx
          .insertInto("deal")
          .values({ ...deal, outcome: at % 4 === 0 ? "won" : null })
          .execute();
      }
    }
  });
  const people: number[] = [];
  for (let at = 0; at < 40; at++) {
    const person = await makePerson(database, "member", {
      account_id: at % 5 === 0 ? null : (accounts[at % 20] ?? null),
      language: [null, "de", "en"][at % 3] ?? null,
      created_at: NOON + (at % 4) * 12 * 3_600_000 - 24 * 3_600_000,
      email_verified_at: at % 7 === 0 ? null : 1,
    });
    people.push(person.id);
  }
  return people;
}

function accountOf(at: number): NewRow<"account"> {
  const name = `Account ${at}`;
  return {
    ...{ name, name_folded: foldName(name), created_at: 1 },
    kind: (["customer", "partner", "prospect", "churned"] as const)[at % 4] ?? "customer",
    owner_id: at % 3 === 0 ? owner : null,
    size: at % 5 === 0 ? null : at * 3,
    industry: at % 6 === 0 ? "" : (WORDS[at % WORDS.length] ?? ""),
    region: WORDS[(at * 2) % WORDS.length] ?? "",
    plan: at % 2 === 0 ? "" : "Öl",
    annual_value: at % 4 === 0 ? null : at,
    named_at: at % 2 === 0 ? 1 : null,
  };
}
