import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TESTERS_PER_PAGE } from "~/features/beta/beta";
import { loadBeta, loadItemBeta, loadJoin } from "~/features/beta/beta-page.queries.server";
import { listTesters, readCursor } from "~/features/beta/testers.queries.server";
import { findOpenBeta } from "~/features/dart/open-beta.queries.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import type { Database, Db } from "~db/connect.server";
import { FILLED, fillRoadmap } from "../roadmap/fill-roadmap";
import { makePerson, visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";

let database: Database;
let filled: Awaited<ReturnType<typeof fillRoadmap>>;

const size = { items: 150, ideas: 2, revisions: 2 };
const TESTERS = 150;

beforeAll(async () => {
  database = await openTestDatabase();
  filled = await fillRoadmap(database, size);
  await fillBetas(database);
}, 120_000);
afterAll(() => database.close());

/** Each item has a beta with many testers, who accepted all of its risks. */
async function fillBetas(database: Database): Promise<void> {
  const from = sql.lit(FILLED);
  await database.write(async (trx) => {
    await sql`insert into beta (roadmap_item_id, criteria, opened_at)
      select id, 'Two machines', 1 from roadmap_item where id > ${from}`.execute(trx);
    await sql`insert into beta_tester (roadmap_item_id, person_id, joined_at)
      select item.id, person.id, person.id % 50 from roadmap_item as item, person
      where item.id > ${from} and person.id > ${from}
        and person.id <= ${sql.lit(FILLED + TESTERS)}`.execute(trx);
    await sql`insert into beta_risk_acceptance
      (roadmap_item_id, person_id, register_row_id, version, accepted_at)
      select risk.roadmap_item_id, tester.person_id, risk.id, 1, 1 from register_row as risk
      inner join beta_tester as tester on tester.roadmap_item_id = risk.roadmap_item_id
      where risk.roadmap_item_id > ${from}`.execute(trx);
    await sql`insert into register_row_revision
      (register_row_id, version, body, bearer, likelihood, impact, mitigation, status, created_at)
      select id, 1, body, bearer, likelihood, impact, '', 'open', 1 from register_row
      where roadmap_item_id > ${from}`.execute(trx);
    if (engine === "postgres") await sql`analyze`.execute(trx);
  });
}

const readsAll =
  engine === "sqlite"
    ? /SCAN (?:beta\w*|tester|accepted|risk|register_row\w*|roadmap_comment)\b(?! USING)/
    : /Seq Scan on (?:beta\w+|register_row\w*|roadmap_comment)\b/;

async function expectQuick(work: (db: Db) => Promise<unknown>, most: number) {
  expect(await countQueries(database.read, work)).toBeLessThanOrEqual(most);
  for (const plan of await explainQueries(database.read, work)) expect(plan).not.toMatch(readsAll);
}

describe("150 betas with 150 testers each", () => {
  it("are read along indexes, in as many queries whatever there is", async () => {
    const { itemId, mara } = filled;
    const member = await makePerson(database);
    for (const viewer of [visitor, member, mara]) {
      const item = await getShownItem(database.read, viewer, itemId);
      await expectQuick((db) => loadBeta(db, viewer, item), 4);
      await expectQuick((db) => loadItemBeta(db, viewer, item), 3);
      await expectQuick((db) => loadJoin(db, viewer, item), 4);
      await expectQuick((db) => findOpenBeta(db, item), 1);
    }
  });

  it("list their testers page by page, each once", async () => {
    const { itemId } = filled;
    const seen: number[] = [];
    let after = null as ReturnType<typeof readCursor>;
    for (let page = 0; page < TESTERS / TESTERS_PER_PAGE; page++) {
      const at = after;
      await expectQuick((db) => listTesters(db, itemId, at), 4);
      const { testers, next } = await listTesters(database.read, itemId, at);
      expect(testers).toHaveLength(TESTERS_PER_PAGE);
      seen.push(...testers.map(({ id }) => id));
      after = readCursor(next);
    }
    expect(after).toBeNull();
    expect(new Set(seen).size).toBe(TESTERS);
  });
});
