import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { canGiveTags } from "./tag.policy";
import type { TagSet } from "./tag-group";
import { listTagGroups } from "./tag-groups.queries.server";

/** No idea has this number: for a form about an idea that is not there yet. */
const NO_IDEA = 0;

/**
 * The tags that the viewer may give to an idea, by group in their order, those without a group last:
 * those in use, and the retired ones that the idea has. Sets without tags are left out.
 */
export async function listTagSets(
  db: Db,
  viewer: Viewer,
  ideaId: number = NO_IDEA,
): Promise<TagSet[]> {
  const [groups, tags] = await Promise.all([listTagGroups(db), selectTags(db, ideaId)]);
  return [...groups, null]
    .filter((group) => canGiveTags(viewer, group?.access ?? null))
    .map((group) => ({
      group,
      tags: tags
        .filter((tag) => tag.group_id === (group?.id ?? null))
        .map(({ id, name, idea_id }) => ({ id, name, chosen: idea_id !== null })),
    }))
    .filter((set) => set.tags.length > 0);
}

function selectTags(db: Db, ideaId: number) {
  return db
    .selectFrom("tag")
    .leftJoin("idea_tag", (join) =>
      join.onRef("idea_tag.tag_id", "=", "tag.id").on("idea_tag.idea_id", "=", ideaId),
    )
    .select(["tag.id", "tag.name", "tag.group_id", "idea_tag.idea_id"])
    .where((where) =>
      where.or([where("tag.retired_at", "is", null), where("idea_tag.idea_id", "is not", null)]),
    )
    .orderBy("tag.name_folded")
    .execute();
}
