import { sql } from "kysely";
import type { Viewer } from "~/features/people/viewer";
import { openStatuses } from "~/features/register/register-row";
import type { Db } from "~db/connect.server";
import { type BetaRisk, RISKS_MOST } from "./beta";

/** The open risks of an item as everybody reads them, the gravest first. */
export async function listOpenRisks(db: Db, viewer: Viewer, itemId: number): Promise<BetaRisk[]> {
  return db
    .selectFrom("register_row as risk")
    .leftJoin("beta_risk_acceptance as accepted", (join) =>
      join
        .onRef("accepted.roadmap_item_id", "=", "risk.roadmap_item_id")
        .onRef("accepted.register_row_id", "=", "risk.id")
        .onRef("accepted.version", "=", "risk.version")
        .on("accepted.person_id", "=", viewer.id ?? 0),
    )
    .select(["risk.id", "risk.version", "risk.body", "risk.likelihood", "risk.impact"])
    .select(["risk.mitigation", "accepted.accepted_at as acceptedAt"])
    .where("risk.roadmap_item_id", "=", itemId)
    .where("risk.kind", "=", "risk")
    .where("risk.status", "in", openStatuses)
    .where("risk.hidden_at", "is", null)
    .orderBy(sql`risk.likelihood * risk.impact`, "desc")
    .orderBy("risk.id")
    .limit(RISKS_MOST)
    .execute();
}
