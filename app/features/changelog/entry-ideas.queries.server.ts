import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { EntryIdea } from "./entry";

/** The ideas that entries answer and the viewer may see, by entry, most voted first. */
export async function listEntryIdeas(
  db: Db,
  viewer: Viewer,
  entryIds: readonly number[],
): Promise<Map<number, EntryIdea[]>> {
  const ideas = new Map<number, EntryIdea[]>(entryIds.map((id) => [id, []]));
  if (entryIds.length === 0) return ideas;
  const rows = await db
    .selectFrom("changelog_entry_idea as link")
    // SQLite begins with the first of a cross join; else it would begin with all ideas.
    .crossJoin("idea")
    .whereRef("idea.id", "=", "link.idea_id")
    .select([
      "link.changelog_entry_id as entryId",
      "idea.id",
      "idea.title",
      "idea.language",
      "idea.top_count as voteCount",
    ])
    .where("link.changelog_entry_id", "in", [...entryIds])
    .where("idea.listed", "=", 1)
    .where(visibleTo(viewer))
    .orderBy("idea.top_count", "desc")
    .orderBy("idea.id")
    .execute();
  for (const { entryId, ...idea } of rows) {
    ideas.get(entryId)?.push({ ...idea, path: ideaPath(idea) });
  }
  return ideas;
}
