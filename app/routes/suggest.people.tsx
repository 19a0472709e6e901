import { suggestPeople, suggestTeam } from "~/features/intake/suggest-people.queries.server";
import { SUGGESTION_QUERY_MAX } from "~/features/writing/suggestion";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** Whom somebody may mean who types an `@`, for the pages' scripts; with `team` in an internal note. */
export const loader = load(async ({ db, viewer, url, context }) => {
  spend(context, "suggest", viewer.id ?? context.address);
  const typed = (url.searchParams.get("q") ?? "").slice(0, SUGGESTION_QUERY_MAX);
  const idea = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("idea") ?? "")?.[0];
  const ideaId = idea ? Number(idea) : null;
  const suggest = url.searchParams.has("team") ? suggestTeam : suggestPeople;
  return Response.json({ suggestions: await suggest(db, viewer, typed, ideaId) });
});
