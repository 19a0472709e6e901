import type { Db } from "~db/connect.server";
import type { InvitationRow } from "./invitation";

const MOST = 200;

/** Who is invited to an item, and who of them came. */
export async function listItemInvitations(db: Db, itemId: number): Promise<InvitationRow[]> {
  const rows = await db
    .selectFrom("roadmap_item_invitation as invitation")
    .leftJoin("person", "person.id", "invitation.person_id")
    .leftJoin("account", "account.id", "invitation.account_id")
    .select(["invitation.id", "invitation.created_at", "person.name as person"])
    .select(["account.name as account"])
    .select((select) =>
      select
        .selectFrom("co_writer")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("co_writer.invitation_id", "=", "invitation.id")
        .as("joined"),
    )
    .where("invitation.roadmap_item_id", "=", itemId)
    .orderBy("invitation.id", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.created_at,
    name: row.account ?? (row.person || null),
    company: row.account !== null,
    joined: row.joined ?? 0,
  }));
}
