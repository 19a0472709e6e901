import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

const CHOICES = 50;

/** The newest trails that the viewer owns, to put something into. */
export async function listOwnTrails(db: Db, viewer: Viewer) {
  return db
    .selectFrom("trail")
    .leftJoin("account", "account.id", "trail.account_id")
    .select(["trail.id", "trail.title", "trail.template", "account.name as account"])
    .where("trail.owner_id", "=", viewer.id)
    .orderBy("trail.id", "desc")
    .limit(CHOICES)
    .execute();
}

/** Trails that a new one may begin from. */
export async function listTemplates(db: Db) {
  return db
    .selectFrom("trail")
    .select(["id", "title"])
    .where("template", "=", 1)
    .orderBy("id", "desc")
    .limit(CHOICES)
    .execute();
}

/** How many prospects said that they need an idea too; they never count among its votes. */
export async function countProspectNeeds(db: Db, ideaId: number): Promise<number> {
  const { count } = await db
    .selectFrom("trail_need")
    .innerJoin("idea", "idea.id", "trail_need.idea_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where((where) =>
      where.or([where("idea.id", "=", ideaId), where("idea.merged_into_id", "=", ideaId)]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
