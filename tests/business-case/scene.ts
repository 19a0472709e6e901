import { createAccount } from "~/features/accounts/edit-account.server";
import type { CaseLine } from "~/features/business-case/business-case";
import { listLines } from "~/features/business-case/lines.queries.server";
import { makeCase, type NewCase } from "~/features/business-case/make-case.server";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import type { Viewer } from "~/features/people/viewer";
import { addRow } from "~/features/register/add-row.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import type { Database } from "~db/connect.server";
import { words } from "../register/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";

let made = 0;

/** An account of `rep` with two people, and an idea of one of them on a board for members. */
export async function makeAsking(database: Database) {
  const rep = await makePerson(database, "rep");
  const name = `Nordlicht ${++made}`;
  const accountId = await database.write((trx) =>
    createAccount(trx, rep, { name, kind: "customer" } as never),
  );
  const member = await makePerson(database, "member", { account_id: accountId });
  const colleague = await makePerson(database, "member", { account_id: accountId });
  const board = await makeBoard(database, "members");
  const { id: ideaId } = await makeIdea(database, member, board);
  return { rep, name, accountId, member, colleague, board, ideaId };
}

/** What somebody says of an idea in numbers: hundredths of an hour a month, or minor units a year. */
export async function say(
  database: Database,
  viewer: Viewer,
  ideaId: number,
  amount: { stored: number; unit: "hours_month" | "money_year" },
  kind: "implication" | "need_payoff" = "implication",
): Promise<number> {
  const statement = { kind, amount, body: `It takes ${viewer.name} so much.` };
  await database.write((trx) => addEvidence(trx, viewer, ideaId, statement));
  const { id } = await database.read
    .selectFrom("evidence")
    .select((select) => select.fn.max("id").as("id"))
    .where("person_id", "=", viewer.id)
    .executeTakeFirstOrThrow();
  return id;
}

/** The idea in a plan that everybody reads, with a risk and a cost band of 2 to 6 weeks. */
export async function plan(database: Database, ideaId: number, author: Viewer) {
  const product = await makePerson(database, "product");
  const input = {
    title: "Drink recipes",
    summary: "",
    horizon: "next",
    reason: "It is asked for by many, and we want it soon.",
    unpublished: false,
  };
  const itemId = await database.write((trx) =>
    promoteIdeas(trx, product, [ideaId], input as never),
  );
  const rowId = await database.write(async (trx) => {
    await trx.updateTable("roadmap_item").set({ cost: "M" }).where("id", "=", itemId).execute();
    return addRow(trx, author, itemId, words);
  });
  return { itemId, rowId, product };
}

export const choices = { rate: 1_000, worthOfTheirHour: 4_000, worthOfOurHour: 9_000, sharedBy: 1 };

export function make(
  database: Database,
  viewer: Viewer,
  input: Pick<NewCase, "accountId" | "subject"> & Partial<NewCase>,
): Promise<number> {
  return database.write((trx) => makeCase(trx, viewer, { ...choices, ...input }));
}

export function linesOf(database: Database, viewer: Viewer, caseId: number): Promise<CaseLine[]> {
  return listLines(database.read, viewer, caseId);
}
