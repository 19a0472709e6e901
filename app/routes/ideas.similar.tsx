import { TITLE_MAX } from "~/features/ideas/idea";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { statusKind } from "~/features/ideas/status-kind";
import { load } from "~/http/load.server";

/** What is like a title that somebody types, for the pages' scripts. */
export const loader = load(async ({ db, viewer, url }) => {
  const title = (url.searchParams.get("title") ?? "").slice(0, TITLE_MAX).trim();
  const ideas = title ? await findSimilar(db, viewer, title) : [];
  const rows = ideas.map((idea) => ({ ...idea, kind: statusKind(idea.status) }));
  return Response.json({ title, ideas: rows });
});
