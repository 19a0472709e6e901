import { loadChangelogFeed } from "~/features/discovery/changelog-feed.queries.server";
import { readFeedName } from "~/features/discovery/feed";
import { loadIdeasFeed } from "~/features/discovery/ideas-feed.queries.server";
import { loadRoadmapFeed } from "~/features/discovery/roadmap-feed.queries.server";
import { readIdeaFilters } from "~/features/ideas/idea-list";
import { answerFeed, languageOfFeed } from "~/http/answer-feed.server";
import { loadFile } from "~/http/load-file.server";
import { NotFound } from "~/platform/errors";

/** The feed of a list of ideas, with its filters, and those of the roadmap and the changelog. */
export const loader = loadFile(async (context) => {
  const { db, community, params, url } = context;
  const asked = readFeedName(params["feed"]);
  const language = languageOfFeed(context);
  if (asked?.name === "ideas") {
    const filters = readIdeaFilters(url.searchParams);
    const feed = await loadIdeasFeed(db, filters, { language, community });
    return answerFeed(context, feed, asked.format);
  }
  if (asked?.name === "changelog") {
    return answerFeed(context, await loadChangelogFeed(db, language, community), asked.format);
  }
  if (asked?.name !== "roadmap") throw new NotFound();
  return answerFeed(context, await loadRoadmapFeed(db, language, community), asked.format);
});
