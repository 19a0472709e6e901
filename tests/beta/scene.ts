import { type BetaCall, riskKey } from "~/features/beta/beta";
import { type JoinInput, joinBeta } from "~/features/beta/join-beta.server";
import { openBeta } from "~/features/beta/open-beta.server";
import { listOpenRisks } from "~/features/beta/open-risks.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { addRow } from "~/features/register/add-row.server";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePlan, words } from "../register/scene";
import { makePerson } from "../support/community";

export const call: BetaCall = {
  places: null,
  criteria: "You own a machine of the second series.",
  url: "https://example.com/beta",
};

/** An open beta of `mara`, who is product, with a risk that `gerd` named. */
export async function makeBeta(
  database: Database,
  more: Partial<BetaCall> = {},
  values: Partial<NewRow<"roadmap_item">> = {},
) {
  const { id: itemId, mara } = await makePlan(database, values);
  const gerd = await makePerson(database);
  const rowId = await database.write((trx) => addRow(trx, gerd, itemId, words));
  await database.write((trx) => openBeta(trx, mara, itemId, { ...call, ...more }));
  return { itemId, mara, gerd, rowId };
}

/** What the form of a viewer sends who reads it now and ticks all that it asks. */
export async function readForm(
  database: Database,
  viewer: Viewer,
  itemId: number,
): Promise<JoinInput> {
  const risks = await listOpenRisks(database.read, viewer, itemId);
  const accepted = risks.filter((risk) => risk.acceptedAt === null);
  return { note: "Ours is in the window.", accepted, shown: risks.map(riskKey) };
}

export async function join(database: Database, viewer: Viewer, itemId: number): Promise<void> {
  const form = await readForm(database, viewer, itemId);
  await database.write((trx) => joinBeta(trx, viewer, itemId, form));
}

/** Who tests, and who did. */
export function testersOf(database: Database, itemId: number) {
  return database.read
    .selectFrom("beta_tester")
    .select(["person_id", "left_at", "note", "account_id"])
    .where("roadmap_item_id", "=", itemId)
    .orderBy("person_id")
    .execute();
}

/** Which versions of which risks somebody accepted. */
export function acceptedBy(database: Database, itemId: number, personId: number) {
  return database.read
    .selectFrom("beta_risk_acceptance")
    .select(["register_row_id as id", "version"])
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", personId)
    .orderBy("register_row_id")
    .orderBy("version")
    .execute();
}
