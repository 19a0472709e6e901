import type { RowWords } from "~/features/register/register-row";
import { createItem } from "~/features/roadmap/create-item.server";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePerson } from "../support/community";

export const words: RowWords = {
  ...{ kind: "risk", body: "Baristas unlearn dialling in.", bearer: "customer" },
  ...{ likelihood: 4, impact: 3, evidenceIdeaId: null, evidenceUrl: "" },
};

/** An item of `mara`, who is product. */
export async function makePlan(database: Database, values: Partial<NewRow<"roadmap_item">> = {}) {
  const mara = await makePerson(database, "product");
  const plan = { title: "Drink recipes", summary: "", sections: {} };
  const id = await database.write((trx) =>
    createItem(trx, mara, { ...plan, horizon: "next", ownerId: mara.id }),
  );
  if (Object.keys(values).length > 0) {
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set(values).where("id", "=", id).execute(),
    );
  }
  return { id, mara };
}

/** A member of a company that agreed, or not, that others are told its name. */
export async function makeCustomer(database: Database, name: string, named = true) {
  const { id } = await database.write((trx) =>
    trx
      .insertInto("account")
      .values({
        ...{ name, name_folded: name.toLowerCase(), kind: "customer" },
        ...{ named_at: named ? 1 : null, created_at: 1 },
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return makePerson(database, "member", { account_id: id });
}
