import type { Discussion } from "~/features/comments/comment";
import type { DiscussionView } from "~/features/comments/discussion-url";
import { listComments } from "~/features/comments/list-comments.queries.server";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { MergedRow } from "./merged-ideas";

const SHOWN = 100;

/** What was merged into an idea, as far as the viewer may see it, in the order of the merges. */
export async function listMergedIdeas(
  db: Db,
  viewer: Viewer,
  canonicalId: number,
): Promise<MergedRow[]> {
  const rows = await db
    .selectFrom("idea")
    .innerJoin("merge", "merge.idea_id", "idea.id")
    .innerJoin("person", "person.id", "idea.author_id")
    .select(["idea.id", "idea.title", "idea.language", "idea.comment_count"])
    .select(["idea.withdrawn_at", "person.name"])
    .where("idea.merged_into_id", "=", canonicalId)
    .where("merge.undone_at", "is", null)
    .where(visibleTo(viewer))
    .orderBy("merge.id")
    .limit(SHOWN)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    language: row.language,
    commentCount: row.comment_count,
    author: row.withdrawn_at === null ? row.name || null : null,
  }));
}

/** A merged idea as it stands unfolded under its canonical one. */
export interface UnfoldedIdea {
  idea: IdeaPage;
  discussion: Discussion;
}

/**
 * The merged idea that the address asks to unfold, with a page of its comments; null for none. It is
 * one of `merged`, which the viewer may see.
 */
export async function loadUnfolded(
  db: Db,
  viewer: Viewer,
  merged: readonly MergedRow[],
  view: DiscussionView,
): Promise<UnfoldedIdea | null> {
  const row = merged.find((each) => each.id === view.from);
  if (!row) return null;
  const idea = await getIdeaPage(db, viewer, row.id);
  return { idea, discussion: await listComments(db, viewer, idea, view) };
}
