import { insertDraft } from "~/features/business-case/make-case.server";
import { systemViewer } from "~/features/people/viewer";
import type { Database } from "../connect.server";
import type { NewRow } from "../schema";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** So many days ago the case was made, shown to the account, and confirmed by one of its people. */
const DAYS = { made: 12, shown: 9, confirmed: 6 };
const RATE = 1_000;

/**
 * What a plan is worth to one account: drafted from what others say together, the cost band and the register, with
 * lines that the rep added and one that the account confirmed.
 */
export async function writeCases(database: Database, world: World, ledger: Ledger): Promise<void> {
  const accountId = ledger.accounts.of("kaffeewerk");
  const itemId = ledger.items.of("drink-recipes");
  const [id = 0] = await insertForIds(database, "business_case", [
    {
      ...{ account_id: accountId, roadmap_item_id: itemId, rate: RATE },
      ...{ shared_at: world.at(DAYS.shown), made_by_id: ledger.people.of("felix") },
      created_at: world.at(DAYS.made),
    },
  ]);
  await database.write((trx) =>
    insertDraft(trx, systemViewer("en"), id, {
      ...{ accountId, subject: { kind: "item", id: itemId }, rate: RATE },
      ...{ worthOfTheirHour: 2_800, worthOfOurHour: 8_500, sharedBy: 40 },
    }),
  );
  await insertRows(database, "business_case_line", typedLines(world, id));
  await weighDraft(database, world, ledger, id);
  const subject = { kind: "business_case", id, accountId, roadmapItemId: itemId } as const;
  const staffOnly = true;
  ledger.record(world.at(DAYS.made), "felix", "business_case.made", subject, { staffOnly });
  ledger.record(world.at(DAYS.shown), "felix", "business_case.shared", subject, { staffOnly });
  ledger.record(world.at(DAYS.confirmed), "lena", "business_case.confirmed", subject, {
    staffOnly,
  });
}

function typedLines(world: World, caseId: number): NewRow<"business_case_line">[] {
  const line = {
    business_case_id: caseId,
    source: "typed",
    created_at: world.at(DAYS.made),
  } as const;
  return [
    {
      ...{ ...line, kind: "cost", side: "customer", unit: "money", rhythm: "once", begins: 0 },
      ...{ words: "A key and a new display for four machines", worth_of_one: null },
      ...{ low: 90_000, likely: 110_000, high: 160_000 },
    },
    {
      ...{ ...line, kind: "effort", side: "customer", unit: "hours", rhythm: "once", begins: 1 },
      ...{ words: "Writing the recipes down and showing them to twelve people" },
      ...{ low: 1_600, likely: 2_400, high: 4_000, worth_of_one: 2_800 },
    },
  ];
}

/** A risk has the amount that the rep thought of; the first line is what the account confirmed. */
async function weighDraft(
  database: Database,
  world: World,
  ledger: Ledger,
  caseId: number,
): Promise<void> {
  await database.write(async (trx) => {
    await trx
      .updateTable("business_case_line")
      .where("business_case_id", "=", caseId)
      .set({ low: 20_000, likely: 60_000, high: 150_000, version: 2 })
      .where("source", "=", "register")
      .execute();
    const first = trx
      .selectFrom("business_case_line")
      .select((select) => select.fn.min("id").as("id"))
      .where("business_case_id", "=", caseId);
    await trx
      .updateTable("business_case_line")
      .set({ confirmed_by_id: ledger.people.of("lena"), confirmed_at: world.at(DAYS.confirmed) })
      .where("id", "=", first)
      .execute();
  });
}
