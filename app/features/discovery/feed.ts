/** One thing that happened, in a feed. */
export interface FeedEntry {
  /** Path that stays the same whatever is renamed; makes the entry's id. */
  key: string;
  /** Where a reader goes. */
  path: string;
  title: string;
  /** Sanitised; links may still be relative. */
  html: string;
  /** In plain words; "" where the text is short enough to be its own. */
  summary: string;
  language: string;
  /** Null for who left, and for what nobody did. */
  author: string | null;
  tags: string[];
  createdAt: number;
  updatedAt: number;
}

/** What a visitor may follow in a feed reader. */
export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same. */
  path: string;
  /** The address of the feed, without its format. */
  source: FeedSource;
  language: string;
  entries: FeedEntry[];
}

export const feedFormats = ["atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The media type of a format, without its character set. */
export const feedTypes: Record<FeedFormat, string> = {
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** A feed's address without its format: `/feeds/ideas` and its parameters. */
export interface FeedSource {
  path: string;
  search: URLSearchParams;
}

/** The address of a feed in a format, such as `/feeds/ideas.atom?board=machines`. */
export function feedPath({ path, search }: FeedSource, format: FeedFormat): string {
  return search.size > 0 ? `${path}.${format}?${search}` : `${path}.${format}`;
}

/** The name and the format in the last part of a feed's address. */
export function readFeedName(part = ""): { name: string; format: FeedFormat } | null {
  const found = /^([a-z0-9]{1,20})\.(atom|json)$/.exec(part);
  return found?.[1] ? { name: found[1], format: found[2] as FeedFormat } : null;
}

/** When anything in it last changed; 0 while it is empty. */
export function feedUpdatedAt(feed: Feed): number {
  return Math.max(0, ...feed.entries.map((entry) => entry.updatedAt));
}
