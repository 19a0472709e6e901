import type { CreditChoice } from "~/features/contributors/contributor";
import { listDeeds } from "~/features/contributors/deeds.queries.server";
import { systemViewer } from "~/features/people/viewer";
import type { Database } from "../connect.server";
import { insertRows } from "./insert";

/** Of every eight who are asked; null has not answered yet. */
const ANSWERS: readonly (CreditChoice | null)[] = [
  "name_company",
  "name",
  "name_company",
  null,
  "name",
  "company",
  "name_company",
  "anonymous",
];

/** Who contributed to what is delivered or in beta was asked, and most said how they want to be named. */
export async function writeCredit(database: Database): Promise<void> {
  const items = await database.read
    .selectFrom("roadmap_item")
    .leftJoin("beta", "beta.roadmap_item_id", "roadmap_item.id")
    .select(["roadmap_item.id", "roadmap_item.delivered_at", "beta.opened_at"])
    .orderBy("roadmap_item.id")
    .execute();
  for (const { id, delivered_at, opened_at } of items) {
    const askedAt = opened_at ?? delivered_at;
    if (askedAt === null) continue;
    await database.write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ credit_asked_at: askedAt })
        .where("id", "=", id)
        .execute(),
    );
    await answer(database, id, askedAt);
  }
}

async function answer(database: Database, itemId: number, askedAt: number): Promise<void> {
  const deeds = await listDeeds(database.read, systemViewer(""), [itemId]);
  const people = await database.read
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select(["person.id", "person.account_id", "account.named_at"])
    .where("person.id", "in", [...new Set(deeds.map(({ personId }) => personId))])
    .where("person.role", "=", "member")
    .orderBy("person.id")
    .execute();
  const rows = people.flatMap(({ id, account_id, named_at }, index) => {
    const wish = ANSWERS[(index + itemId) % ANSWERS.length] ?? null;
    if (wish === null) return [];
    const withCompany = wish === "company" || wish === "name_company";
    const choice: CreditChoice = withCompany && named_at === null ? "name" : wish;
    const account = withCompany && named_at !== null ? account_id : null;
    return [
      {
        ...{ roadmap_item_id: itemId, person_id: id, choice, account_id: account },
        chosen_at: askedAt + 1,
      },
    ];
  });
  await insertRows(database, "credit", rows);
}
