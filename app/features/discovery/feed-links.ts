import { type FeedFormat, type FeedSource, feedFormats, feedPath, feedTypes } from "./feed";

/** The feeds of a page, to be named in its head and linked in its text. */
export interface FeedLinks {
  of: "list" | "idea" | "roadmap" | "changelog";
  title: string;
  links: { href: string; type: string; format: FeedFormat }[];
}

export const feedNames: Record<FeedFormat, string> = { atom: "Atom", json: "JSON" };

/** @param title of the feed, for a reader that has found several */
export function feedLinks(of: FeedLinks["of"], title: string, source: FeedSource): FeedLinks {
  const links = feedFormats.map((format) => ({
    href: feedPath(source, format),
    type: feedTypes[format],
    format,
  }));
  return { of, title, links };
}

/** For the head of a page. */
export function feedMeta({ title, links }: FeedLinks) {
  return links.map(({ href, type, format }) => ({
    href,
    type,
    title: `${title} (${feedNames[format]})`,
  }));
}
