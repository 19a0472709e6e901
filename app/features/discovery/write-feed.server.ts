import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { absoluteLinks } from "./absolute-links";
import {
  type Feed,
  type FeedEntry,
  type FeedFormat,
  feedPath,
  feedTypes,
  feedUpdatedAt,
} from "./feed";

/** What is said about the whole of it. */
interface Place {
  publicUrl: string;
  /** The community's name. */
  name: string;
}

/** The text of a feed, for readers that know nothing of us. */
export function writeFeed(feed: Feed, format: FeedFormat, place: Place): string {
  return format === "atom" ? writeAtom(feed, place) : writeJson(feed, place);
}

function writeAtom(feed: Feed, place: Place): string {
  const { publicUrl, name } = place;
  return generateAtomFeed({
    id: publicUrl + feedPath(feed.source, "atom"),
    title: { value: clean(feed.title) },
    subtitle: { value: clean(feed.description) },
    updated: new Date(feedUpdatedAt(feed)),
    xml: { lang: feed.language },
    authors: [{ name: clean(name), uri: publicUrl }],
    links: [
      { rel: "self", type: feedTypes.atom, href: publicUrl + feedPath(feed.source, "atom") },
      { rel: "alternate", type: "text/html", href: whole(publicUrl, feed.path) },
    ],
    entries: feed.entries.map((entry) => atomEntry(entry, place)),
  });
}

function atomEntry(entry: FeedEntry, { publicUrl, name }: Place) {
  const language = entry.language ? { xml: { lang: entry.language } } : {};
  return {
    id: publicUrl + entry.key,
    title: { value: clean(entry.title) },
    links: [{ rel: "alternate", type: "text/html", href: whole(publicUrl, entry.path) }],
    published: new Date(entry.createdAt),
    updated: new Date(entry.updatedAt),
    authors: [{ name: clean(entry.author ?? name) }],
    categories: entry.tags.map((tag) => ({ term: clean(tag) })),
    ...(entry.summary ? { summary: { value: clean(entry.summary), ...language } } : {}),
    content: { type: "html", value: htmlOf(entry, publicUrl), ...language },
  };
}

function writeJson(feed: Feed, { publicUrl, name }: Place): string {
  return JSON.stringify(
    generateJsonFeed({
      title: clean(feed.title),
      description: clean(feed.description),
      language: feed.language,
      home_page_url: whole(publicUrl, feed.path),
      feed_url: publicUrl + feedPath(feed.source, "json"),
      authors: [{ name: clean(name), url: publicUrl }],
      items: feed.entries.map((entry) => ({
        id: publicUrl + entry.key,
        url: whole(publicUrl, entry.path),
        title: clean(entry.title),
        ...(entry.summary ? { summary: clean(entry.summary) } : {}),
        content_html: htmlOf(entry, publicUrl),
        date_published: new Date(entry.createdAt),
        date_modified: new Date(entry.updatedAt),
        authors: [{ name: clean(entry.author ?? name) }],
        tags: entry.tags.map(clean),
        ...(entry.language ? { language: entry.language } : {}),
      })),
    }),
  );
}

function htmlOf(entry: FeedEntry, publicUrl: string): string {
  // Neither format allows an empty content.
  return clean(absoluteLinks(entry.html, publicUrl, encodeURI(entry.path))) || "<p></p>";
}

/** Paths carry titles in every script; an address in XML or JSON is encoded. */
function whole(publicUrl: string, path: string): string {
  return new URL(path, publicUrl).href;
}

const NOT_IN_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** Without what XML 1.0 cannot carry in any way. */
function clean(text: string): string {
  return text.replace(NOT_IN_XML, "");
}
