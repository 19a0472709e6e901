import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";

/** The amount of the deal, in minor units; no other number in the scene is like it. */
export const DEAL_AMOUNT = 73_190_482;

/** How an account stands, and hundredths of points of an entry; no other number in the scene is like them. */
export const BALANCE = -0.718_293_645;
export const POINTS = 7_182_936;

/** What the account gave by this idea, and how it stands. */
export async function writeExchange(
  database: Database,
  given: { accountId: number; personId: number; ideaId: number },
): Promise<void> {
  const { accountId, personId, ideaId } = given;
  await database.write(async (trx) => {
    await trx
      .insertInto("exchange_entry")
      .values({
        ...{ side: "customer", kind: "idea", account_id: accountId, person_id: personId },
        ...{ source_kind: "idea", source_id: ideaId, idea_id: ideaId, points: POINTS },
        given_at: now(),
      })
      .execute();
    await trx
      .insertInto("exchange_balance")
      .values({
        ...{ account_id: accountId, customer: POINTS / 100, company: 0 },
        ...{ balance: BALANCE, band: "owe", counted_day: 0 },
      })
      .execute();
  });
}

/** What the team begins its answers with, and what it asks. */
export async function writeStaffWords(database: Database): Promise<void> {
  const word = "canary_template";
  await database.write(async (trx) => {
    const { id } = await trx
      .insertInto("response_template")
      .values({ name: word, name_folded: word, kind: "comment", created_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    const template = { template_id: id, language: "en", body: word };
    await trx.insertInto("response_template_text").values(template).execute();
    const question = await trx
      .insertInto("spin_question")
      .values({ kind: "problem", created_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    const text = { question_id: question.id, language: "en", body: "canary_question" };
    await trx.insertInto("spin_question_text").values(text).execute();
  });
}

/** What the team has to do about these ideas, and somebody who takes care of them and nothing else. */
export async function writeTeamwork(
  database: Database,
  authorId: number,
  ideaIds: readonly number[],
): Promise<void> {
  const owner = await makePerson(database, "rep", { name: "canary_owner", handle: "in-charge" });
  const rows = ideaIds.map((ideaId) => ({
    ...{ idea_id: ideaId, body: "canary_checklist", author_id: authorId, created_at: now() },
    ...{ done_at: now(), done_by_id: owner.id },
  }));
  await database.write(async (trx) => {
    await trx.insertInto("checklist_item").values(rows).execute();
    await trx.updateTable("idea").set({ owner_id: owner.id }).where("id", "in", ideaIds).execute();
  });
}

/** What the team hopes to sell to the account, and lost to it, for want of this idea and this item. */
export async function writeDeals(
  database: Database,
  accountId: number,
  on: { ideaId: number; itemId: number },
): Promise<void> {
  const word = "canary_deal";
  const open = { account_id: accountId, name: word, amount: DEAL_AMOUNT, created_at: now() };
  const lost = { outcome: "lost", outcome_reason: word, closed_at: now() } as const;
  const nothing = { outcome: null, outcome_reason: "", closed_at: null };
  await database.write(async (trx) => {
    for (const end of [nothing, lost]) {
      const deal = { ...open, ...end, stage: "proposal" as const, updated_at: now() };
      const { id } = await trx
        .insertInto("deal")
        .values(deal)
        .returning("id")
        .executeTakeFirstOrThrow();
      const need = { deal_id: id, need: "needs" as const, created_at: now() };
      await trx
        .insertInto("deal_need")
        .values([
          { ...need, idea_id: on.ideaId, roadmap_item_id: null },
          { ...need, idea_id: null, roadmap_item_id: on.itemId },
        ])
        .execute();
    }
  });
}
