import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";

const IDEAS_MOST = 60;

/** Of the item's ideas those that the viewer sees and that have evidence. */
export function listEvidenceIdeas(
  db: Db,
  viewer: Viewer,
  itemId: number,
): Promise<{ id: number; title: string }[]> {
  return ofItem(db, viewer, itemId).orderBy("idea.id").limit(IDEAS_MOST).execute();
}

/** @throws Invalid at `evidenceIdea` for any other idea. */
export async function requireEvidenceIdea(
  db: Db,
  viewer: Viewer,
  itemId: number,
  ideaId: number | null,
): Promise<void> {
  if (ideaId === null) return;
  const row = await ofItem(db, viewer, itemId).where("idea.id", "=", ideaId).executeTakeFirst();
  if (!row) throw new Invalid({ evidenceIdea: ["shared:errors.choice"] });
}

/** Where the evidence of an idea stands. */
export const evidencePath = (idea: { id: number; title: string }) => `${ideaPath(idea)}#evidence`;

function ofItem(db: Db, viewer: Viewer, itemId: number) {
  return db
    .selectFrom("idea")
    .innerJoin("roadmap_item_idea as link", "link.idea_id", "idea.id")
    .select(["idea.id", "idea.title"])
    .where("link.roadmap_item_id", "=", itemId)
    .where(visibleTo(viewer))
    .where((where) =>
      where.exists(
        where
          .selectFrom("evidence")
          .select("evidence.id")
          .whereRef("evidence.idea_id", "=", "idea.id"),
      ),
    );
}
