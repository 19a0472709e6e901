import { afterAll, beforeAll, expect, it } from "vitest";
import { rescaleAmounts } from "~/features/admin/rescale-amounts.server";
import { addLine } from "~/features/business-case/edit-line.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";
import { line } from "./line";
import { linesOf, make, makeAsking } from "./scene";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("keeps the numbers of a case when the community counts in a currency without cents, and back", async () => {
  const { rep, accountId, ideaId } = await makeAsking(database);
  const id = await make(database, rep, { accountId, subject: { kind: "idea", id: ideaId } });
  const cost = line({ kind: "cost", low: 10_000, likely: 20_000, high: 30_000 });
  const work = line({ kind: "effort", unit: "hours", likely: 250, worthOfOne: 4_000 });
  await database.write(async (trx) => {
    await addLine(trx, rep, id, { ...cost, words: "Two more grinders" });
    await addLine(trx, rep, id, { ...work, words: "Writing them down" });
  });
  const numbers = async () =>
    (await linesOf(database, rep, id)).map((each) => [
      ...[each.low, each.likely, each.high, each.worthOfOne],
    ]);
  const before = await numbers();
  await database.write((trx) => rescaleAmounts(trx, "EUR", "JPY"));
  expect(await numbers()).toEqual([
    [100, 200, 300, null],
    [250, 250, 250, 40],
  ]);
  await database.write((trx) => rescaleAmounts(trx, "JPY", "EUR"));
  expect(await numbers()).toEqual(before);
});
