import type { Db } from "~db/connect.server";

/** The confirmed addresses that follow an idea, also by what was merged into it, or a roadmap item. */
export function listFollowers(
  db: Db,
  of: { ideaId: number } | { itemId: number },
): Promise<{ id: number; email: string; language: string }[]> {
  const query = db
    .selectFrom("trail_follow as follow")
    .innerJoin("trail_contact as contact", "contact.id", "follow.contact_id")
    .select(["contact.id", "contact.email", "contact.language"])
    .distinct()
    .where("contact.confirmed_at", "is not", null)
    .orderBy("contact.id");
  if ("itemId" in of) return query.where("follow.roadmap_item_id", "=", of.itemId).execute();
  return query
    .where("follow.idea_id", "in", (from) =>
      from
        .selectFrom("idea")
        .select("idea.id")
        .where((where) =>
          where.or([
            where("idea.id", "=", of.ideaId),
            where("idea.merged_into_id", "=", of.ideaId),
          ]),
        ),
    )
    .execute();
}
