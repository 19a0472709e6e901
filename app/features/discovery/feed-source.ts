import { type IdeaFilters, ideaListParams } from "~/features/ideas/idea-list";
import type { FeedSource } from "./feed";

/** What one reader alone can ask for, and orders, mean nothing in a feed. */
export function feedFilters(filters: IdeaFilters): IdeaFilters {
  return { ...filters, mine: false, followed: false, order: null, seed: null };
}

/** The feed of a list of ideas. */
export function ideasFeed(filters: IdeaFilters, language: string | null): FeedSource {
  return source("/feeds/ideas", ideaListParams(feedFilters(filters)), language);
}

/** The feed of what happens to one idea. */
export function ideaFeed(ideaId: number, language: string | null): FeedSource {
  return source(`/feeds/ideas/${ideaId}`, new URLSearchParams(), language);
}

export function roadmapFeed(language: string | null): FeedSource {
  return source("/feeds/roadmap", new URLSearchParams(), language);
}

/** The feed of what shipped. */
export function changelogFeed(language: string | null): FeedSource {
  return source("/feeds/changelog", new URLSearchParams(), language);
}

/** The community's own language needs no word in the address. */
export function feedLanguage(
  reader: string,
  community: { defaultLanguage: string },
): string | null {
  return reader === community.defaultLanguage ? null : reader;
}

function source(path: string, search: URLSearchParams, language: string | null): FeedSource {
  if (language !== null) search.set("language", language);
  return { path, search };
}
