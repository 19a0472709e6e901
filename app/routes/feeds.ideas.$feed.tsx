import { readFeedName } from "~/features/discovery/feed";
import { loadIdeaFeed } from "~/features/discovery/idea-feed.queries.server";
import { answerFeed, languageOfFeed } from "~/http/answer-feed.server";
import { numberParam } from "~/http/load.server";
import { loadFile } from "~/http/load-file.server";
import { NotFound } from "~/platform/errors";

/** The feed of what happens to one idea. */
export const loader = loadFile(async (context) => {
  const { db, community, params } = context;
  const asked = readFeedName(params["feed"]);
  if (!asked) throw new NotFound();
  const feed = await loadIdeaFeed(db, numberParam(asked.name), languageOfFeed(context), community);
  return answerFeed(context, feed, asked.format);
});
