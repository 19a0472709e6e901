import { noShapers, type Shaper, type Shapers } from "~/features/contributors/contributor";
import { loadShapers } from "~/features/contributors/contributors.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";

/**
 * Who shaped what entries tell of, by entry: who contributed to its roadmap item, as they chose to be
 * named; where there is none, the authors of its ideas.
 */
export async function shapersOfEntries(
  db: Db,
  viewer: Viewer,
  entries: readonly { id: number; roadmap_item_id: number | null }[],
): Promise<Map<number, Shapers>> {
  const itemIds = entries.flatMap((entry) => entry.roadmap_item_id ?? []);
  const ofItems = await loadShapers(db, viewer, [...new Set(itemIds)]);
  const alone = entries.filter((entry) => entry.roadmap_item_id === null);
  const authors = await authorsOfIdeas(
    db,
    viewer,
    alone.map(({ id }) => id),
  );
  return new Map(
    entries.map(({ id, roadmap_item_id: itemId }) => [
      id,
      itemId === null
        ? { named: authors.get(id) ?? [], unnamed: 0 }
        : (ofItems.get(itemId) ?? noShapers),
    ]),
  );
}

/**
 * As the ideas name their authors to this viewer: nobody who withdrew or left, nobody of an idea that
 * the viewer may not see, and nobody who chose for a plan with that idea not to be named.
 */
async function authorsOfIdeas(
  db: Db,
  viewer: Viewer,
  entryIds: readonly number[],
): Promise<Map<number, Shaper[]>> {
  const authors = new Map<number, Shaper[]>();
  if (entryIds.length === 0) return authors;
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
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("roadmap_item_idea as promoted")
            .innerJoin("credit", "credit.roadmap_item_id", "promoted.roadmap_item_id")
            .select("credit.choice")
            .whereRef("promoted.idea_id", "=", "idea.id")
            .whereRef("credit.person_id", "=", "idea.author_id")
            .where("credit.choice", "in", ["company", "anonymous"]),
        ),
      ),
    )
    .orderBy("idea.top_count", "desc")
    .orderBy("idea.id")
    .execute();
  for (const { entryId, picture, ...person } of rows) {
    const known = authors.get(entryId) ?? [];
    if (known.some((shaper) => shaper.person?.id === person.id)) continue;
    const shaper = { person: { ...person, portrait: portraitPath(picture) }, company: null };
    authors.set(entryId, [...known, shaper]);
  }
  return authors;
}
