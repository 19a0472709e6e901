import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countSegment } from "~/features/segments/count-segment.queries.server";
import type { Condition, FieldName, Rule } from "~/features/segments/rule";
import type { Database } from "~db/connect.server";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { fillAccounts } from "./many-people";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await fillAccounts(database, engine === "sqlite" ? 2_000 : 1_000);
});
afterAll(() => database.close());

const rule = (...conditions: Condition[]): Rule => ({ groups: [conditions] });
const condition = (
  field: FieldName,
  comparison: Condition["comparison"],
  ...values: (string | number)[]
): Condition => ({ field, comparison, not: false, values });

const rules: [string, Rule][] = [
  ["of the account", rule(condition("kind", "is", "customer"), condition("size", "at_least", 800))],
  ["of the person", rule(condition("language", "is", "de"), condition("verified", "holds"))],
  [
    "of both",
    rule(condition("industry", "is", "retail"), condition("joined", "from", "1970-01-02")),
  ],
  ["of an own field", rule(condition("own_1", "at_least", 38))],
  ["of deals", rule(condition("deal", "holds"))],
];

const leavesFew = ["of an own field", "of deals"];

describe("counting a segment", () => {
  it.each(rules)("is one query by a rule %s", async (_name, given) => {
    expect(await countQueries(database.read, (db) => countSegment(db, given))).toBe(1);
  });

  it.each(rules)(
    "reads no more of a person than one index holds by a rule %s",
    async (name, given) => {
      const plans = await explainQueries(database.read, (db) => countSegment(db, given));
      // A plan of SQLite that reads the table itself names no covering index.
      const readsAll =
        engine === "sqlite" ? /(SCAN|SEARCH) person(?! USING COVERING)/ : /Seq Scan on person/;
      // PostgreSQL knows how many a rule leaves, and reads a table for more than some.
      if (engine === "postgres" && !leavesFew.includes(name)) return;
      for (const plan of plans) expect(plan).not.toMatch(readsAll);
    },
  );
});
