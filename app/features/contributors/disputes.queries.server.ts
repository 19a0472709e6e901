import { shownName } from "~/features/people/unnamed";
import type { Db } from "~db/connect.server";
import type { Dispute } from "./contributor";

const DISPUTES_MOST = 100;

/** What contributors to an item say is not theirs, newest first; for staff. */
export async function listDisputes(db: Db, itemId: number): Promise<Dispute[]> {
  const rows = await db
    .selectFrom("credit_dispute")
    .innerJoin("person", "person.id", "credit_dispute.person_id")
    .select(["person.name", "person.handle", "credit_dispute.role", "credit_dispute.why"])
    .where("credit_dispute.roadmap_item_id", "=", itemId)
    .orderBy("credit_dispute.created_at", "desc")
    .orderBy("person.id")
    .orderBy("credit_dispute.role")
    .limit(DISPUTES_MOST)
    .execute();
  return rows.map(({ name, ...dispute }) => ({ ...dispute, name: shownName(name) ?? "" }));
}
