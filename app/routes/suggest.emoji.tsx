import { suggestEmoji } from "~/features/writing/suggest-emoji.server";
import { SUGGESTION_QUERY_MAX } from "~/features/writing/suggestion";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** Which emoji somebody may mean who types a `:`, for the pages' scripts. */
export const loader = load(async ({ viewer, url, context }) => {
  spend(context, "suggest", viewer.id ?? context.address);
  const typed = (url.searchParams.get("q") ?? "").slice(0, SUGGESTION_QUERY_MAX);
  return Response.json({ suggestions: await suggestEmoji(viewer.language, typed) });
});
