import type { Db } from "~db/connect.server";
import type { TrailLink } from "./link";

/** The links of a trail, the newest first; never with what would open it. */
export async function listLinks(db: Db, trailId: number): Promise<TrailLink[]> {
  const rows = await db
    .selectFrom("trail_link")
    .select(["id", "label", "language", "mail_check", "expires_at", "revoked_at"])
    .select(["created_at", "visit_count", "last_visit_at"])
    .where("trail_id", "=", trailId)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    language: row.language,
    mailCheck: row.mail_check,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    createdAt: row.created_at,
    visits: row.visit_count,
    lastVisitAt: row.last_visit_at,
  }));
}
