import { roadmapItemPath } from "~/features/ideas/roadmap-item-path";
import type { Db } from "~db/connect.server";

/** The roadmap items that grew out of an idea: what was drafted of them quotes it, and still does when it is hidden. */
export async function listQuotingPlans(
  db: Db,
  ideaId: number,
): Promise<{ title: string; path: string }[]> {
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .innerJoin("roadmap_item", "roadmap_item.id", "roadmap_item_idea.roadmap_item_id")
    .select(["roadmap_item.id", "roadmap_item.title"])
    .where("roadmap_item_idea.idea_id", "=", ideaId)
    .orderBy("roadmap_item.id")
    .execute();
  return rows.map(({ id, title }) => ({ title, path: roadmapItemPath({ id, title }) }));
}
