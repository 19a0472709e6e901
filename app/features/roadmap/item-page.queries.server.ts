import { getCommunity } from "~/features/community/community.queries.server";
import { isFollowing } from "~/features/ideas/follow.server";
import { ideaPath } from "~/features/ideas/idea";
import { listedBehind } from "~/features/ideas/listed-behind.server";
import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { listHistory } from "./item-history.queries.server";
import { listItemIdeas } from "./item-ideas.queries.server";
import type { ItemPageData } from "./item-page-data";
import { listItemTags } from "./item-places.queries.server";
import { getItemState } from "./item-state.queries.server";
import { canDemote, canRemoveItem, canSeeTracker, canShapeRoadmap } from "./roadmap.policy";
import { itemPath } from "./roadmap-item";
import { countVoices, noVoices } from "./voices.queries.server";

/** All that the page of an item shows, in a constant number of queries. @throws NotFound */
export async function loadItemPage(db: Db, viewer: Viewer, id: number): Promise<ItemPageData> {
  const item = await getItemState(db, viewer, id);
  const page = await getShown(db, id);
  const ideas = await listItemIdeas(db, viewer, [id]);
  const voices = (await countVoices(db, [id])).get(id) ?? noVoices;
  const { roadmap } = await getCommunity(db);
  return {
    id,
    title: item.title,
    path: itemPath(item),
    summary: item.summary,
    cover: item.cover,
    horizon: item.horizon,
    version: item.version,
    published: item.publishedAt !== null,
    internalName: isStaff(viewer) ? item.internalName : "",
    cost: item.cost && { band: item.cost, weeks: roadmap.weeks[item.cost] },
    confidence: item.confidence,
    target: item.target,
    tracker: canSeeTracker(viewer, roadmap.tracker) ? item.trackerUrl : "",
    tags: await listItemTags(db, viewer, id),
    deliveredAt: page.delivered_at,
    updatedAt: page.updated_at,
    owner: page.name && page.handle ? { name: page.name, handle: page.handle } : null,
    voices,
    ideas: ideas.map((idea) => ({
      id: idea.id,
      title: idea.title,
      language: idea.language,
      path: ideaPath(idea),
      voteCount: idea.voteCount,
      canDemote: isStaff(viewer) && canDemote(viewer, idea),
    })),
    // A visitor is not told that there is a place they cannot look into.
    closedIdeas: isSignedIn(viewer) ? page.ideas - ideas.length : 0,
    followers: page.followers,
    following: await isFollowing(db, viewer, { kind: "roadmap_item", id }),
    history: await listHistory(db, viewer, id),
    can: {
      shape: canShapeRoadmap(viewer),
      pick: isStaff(viewer),
      remove: isStaff(viewer) && canRemoveItem(viewer, item, now()),
      seeDeals: isStaff(viewer),
    },
  };
}

async function getShown(db: Db, id: number) {
  const row = await db
    .selectFrom("roadmap_item")
    .leftJoin("person", "person.id", "roadmap_item.owner_id")
    .select([
      "roadmap_item.delivered_at",
      "roadmap_item.updated_at",
      "person.name",
      "person.handle",
    ])
    .select((select) => [
      select
        .selectFrom("roadmap_item_idea")
        .innerJoin("idea", "idea.id", "roadmap_item_idea.idea_id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("roadmap_item_idea.roadmap_item_id", "=", "roadmap_item.id")
        .where(listedBehind())
        .as("ideas"),
      select
        .selectFrom("follow")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("follow.subject_kind", "=", "roadmap_item")
        .whereRef("follow.subject_id", "=", "roadmap_item.id")
        .where("follow.stopped_at", "is", null)
        .as("followers"),
    ])
    .where("roadmap_item.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return { ...row, ideas: row.ideas ?? 0, followers: row.followers ?? 0 };
}
