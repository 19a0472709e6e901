import { suggestIdeas } from "~/features/intake/suggest-ideas.queries.server";
import { SUGGESTION_QUERY_MAX } from "~/features/writing/suggestion";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** Which idea somebody may mean who types a `#`, for the pages' scripts. */
export const loader = load(async ({ db, viewer, url, context }) => {
  spend(context, "suggest", viewer.id ?? context.address);
  const typed = (url.searchParams.get("q") ?? "").replace(/\p{Cc}/gu, " ").trim();
  const query = typed.slice(0, SUGGESTION_QUERY_MAX);
  return Response.json({ suggestions: await suggestIdeas(db, viewer, query) });
});
