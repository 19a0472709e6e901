import { getIdeaStateAlsoMerged } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { canUseChecklist } from "../triage.policy";
import { loadHead } from "../triage-page.server";
import { getChecklistItem } from "./checklist.queries.server";

type Title = "checklist.doneTitle" | "checklist.removeTitle";

/**
 * One item of an idea, which may be merged, for a page about it.
 * @throws NotFound, Forbidden, SignInNeeded
 */
export async function loadItemPage(
  db: Db,
  viewer: Viewer,
  { ideaId, itemId, title }: { ideaId: number; itemId: number; title: Title },
) {
  const state = await getIdeaStateAlsoMerged(db, viewer, ideaId);
  const { idea, pageTitle } = await loadHead(db, viewer, state, {
    title,
    may: canUseChecklist,
  });
  const { body, done } = await getChecklistItem(db, ideaId, itemId);
  return { idea, pageTitle, body, done: done !== null };
}

/** Where the checklist of an idea stands: a merged one's with that of its canonical idea. */
export async function checklistPath(db: Db, viewer: Viewer, ideaId: number): Promise<string> {
  const { mergedIntoId } = await getIdeaStateAlsoMerged(db, viewer, ideaId);
  return `/ideas/${mergedIntoId ?? ideaId}/checklist`;
}
