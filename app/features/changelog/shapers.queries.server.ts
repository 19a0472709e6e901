import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import type { Shaper } from "./entry";

/**
 * Who shaped what entries tell of, by entry, as their ideas name their authors to this viewer: nobody
 * who withdrew or left, and nobody of an idea that the viewer may not see.
 */
export async function shapersOfEntries(
  db: Db,
  viewer: Viewer,
  entryIds: readonly number[],
): Promise<Map<number, Shaper[]>> {
  const shapers = new Map<number, Shaper[]>(entryIds.map((id) => [id, []]));
  if (entryIds.length === 0) return shapers;
  const rows = await db
    .selectFrom("changelog_entry_idea as link")
    // SQLite begins with the first of a cross join; else it would begin with all ideas.
    .crossJoin("idea")
    .whereRef("idea.id", "=", "link.idea_id")
    .innerJoin("person", "person.id", "idea.author_id")
    .select(["link.changelog_entry_id as entryId", "person.id", "person.name", "person.handle"])
    .select("person.picture")
    .where("link.changelog_entry_id", "in", [...entryIds])
    .where("idea.withdrawn_at", "is", null)
    .where("idea.listed", "=", 1)
    .where("person.name", "<>", "")
    .where(visibleTo(viewer))
    .orderBy("idea.top_count", "desc")
    .orderBy("idea.id")
    .execute();
  for (const { entryId, picture, ...person } of rows) {
    const known = shapers.get(entryId);
    if (!known || known.some(({ id }) => id === person.id)) continue;
    known.push({ ...person, portrait: portraitPath(picture) });
  }
  return shapers;
}
