import { type Feed, type FeedFormat, feedTypes, feedUpdatedAt } from "~/features/discovery/feed";
import { writeFeed } from "~/features/discovery/write-feed.server";
import { isLanguage } from "~/i18n/languages";
import { cachedAnswer } from "./cached-answer.server";
import type { LoadContext } from "./load.server";

const FIVE_MINUTES_S = 300;

/** The language of a feed: that of its address, else the community's; the same for everybody. */
export function languageOfFeed({ url, community }: Pick<LoadContext, "url" | "community">): string {
  const asked = url.searchParams.get("language");
  return isLanguage(asked) ? asked : community.defaultLanguage;
}

/** Sends a feed. */
export function answerFeed(
  { request, context, community }: Pick<LoadContext, "request" | "context" | "community">,
  feed: Feed,
  format: FeedFormat,
): Response {
  const { publicUrl } = context.services.env;
  return cachedAnswer(request, {
    body: writeFeed(feed, format, { publicUrl, name: community.name }),
    type: `${feedTypes[format]}; charset=utf-8`,
    updatedAt: feedUpdatedAt(feed),
    maxAge: FIVE_MINUTES_S,
  });
}
