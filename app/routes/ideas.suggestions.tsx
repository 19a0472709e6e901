import { QUERY_MAX, readIdeaFilters } from "~/features/ideas/idea-list";
import { suggest } from "~/features/ideas/suggest.queries.server";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** What a search that is being typed may become, for the pages' scripts. */
export const loader = load(async ({ db, viewer, url, context }) => {
  spend(context, "search", viewer.id ?? context.address);
  const { q } = readIdeaFilters(url.searchParams);
  const found = await suggest(db, viewer, q.slice(0, QUERY_MAX));
  return Response.json({
    q,
    words: found.words,
    ideas: found.ideas.map(({ status, ...idea }) => ({ ...idea, status: status.name })),
  });
});
