import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { AskedIdea } from "./shown-question";

/** The idea that an address names as what is asked about; null for none that the viewer may see. */
export async function findAskedIdea(
  db: Db,
  viewer: Viewer,
  id: string | null,
): Promise<AskedIdea | null> {
  if (!/^[1-9]\d{0,14}$/.test(id ?? "")) return null;
  const idea = await db
    .selectFrom("idea")
    .select(["idea.id", "idea.title", "idea.language", "idea.board_id as boardId"])
    .where("idea.id", "=", Number(id))
    .where(visibleTo(viewer))
    .executeTakeFirst();
  return idea ? { ...idea, path: ideaPath(idea) } : null;
}
