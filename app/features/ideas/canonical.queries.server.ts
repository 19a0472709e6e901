import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { ideaPath } from "./idea";
import { visibleTo } from "./visible-ideas.server";

/** The idea that another one was merged into, as far as the viewer may see it. */
export interface Canonical {
  id: number;
  title: string;
  path: string;
}

export async function findCanonical(
  db: Db,
  viewer: Viewer,
  id: number,
): Promise<Canonical | undefined> {
  const row = await db
    .selectFrom("idea")
    .select(["idea.id", "title"])
    .where("idea.id", "=", id)
    .where(visibleTo(viewer))
    .executeTakeFirst();
  return row && { ...row, path: ideaPath(row) };
}
