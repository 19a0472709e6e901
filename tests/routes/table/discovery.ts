import type { Row } from "../expectation";
import { all, get } from "./row";

const ofIdea = "feeds.ideas.$feed";

/** What feed readers, search engines and other sites ask for: everybody gets what a visitor may see. */
export const discoveryRows: Row[] = [
  get("sitemap[.]xml", "/sitemap.xml", all("ok")),
  get("sitemaps.$part", "/sitemaps/ideas-1.xml", all("ok")),
  get("sitemaps.$part", "/sitemaps/pages.xml", all("ok"), "beside the ideas"),
  get("manifest[.]webmanifest", "/manifest.webmanifest", all("ok")),
  get("robots[.]txt", "/robots.txt", all("ok")),
  ...["atom", "json"].flatMap((format) => [
    get("feeds.$feed", `/feeds/ideas.${format}`, all("ok"), `all ideas as ${format}`),
    get("feeds.$feed", `/feeds/ideas.${format}?q=canary`, all("ok"), `a search as ${format}`),
    get("feeds.$feed", `/feeds/ideas.${format}?mine=1&followed=1`, all("ok"), `mine as ${format}`),
    get("feeds.$feed", `/feeds/roadmap.${format}`, all("ok"), `the roadmap as ${format}`),
    get("feeds.$feed", `/feeds/changelog.${format}`, all("ok"), `the changelog as ${format}`),
    get(ofIdea, ({ ideas }) => `/feeds/ideas/${ideas.public}.${format}`, all("ok"), `as ${format}`),
  ]),
  get(
    "feeds.$feed",
    ({ boards }) => `/feeds/ideas.atom?board=${boards.public.slug}`,
    all("ok"),
    "of an open board",
  ),
  ...(["members", "one_way"] as const).map((access) =>
    get(
      "feeds.$feed",
      ({ boards }) => `/feeds/ideas.atom?board=${boards[access].slug}`,
      all("none"),
      `of a board that is ${access}`,
    ),
  ),
  ...(["members", "oneWay", "hidden"] as const).map((kind) =>
    get(ofIdea, ({ ideas }) => `/feeds/ideas/${ideas[kind]}.atom`, all("none"), `${kind} idea`),
  ),
  ...(["idea", "board"] as const).map((kind) =>
    get(
      "cards.$card",
      ({ ideas, boards }) =>
        `/cards/${kind}-${kind === "idea" ? ideas.public : boards.public.id}-en-000000000000.png`,
      all("on"),
      `of what everybody sees: ${kind}`,
    ),
  ),
  ...(["members", "oneWay", "hidden"] as const).map((kind) =>
    get(
      "cards.$card",
      ({ ideas }) => `/cards/idea-${ideas[kind]}-en-000000000000.png`,
      all("none"),
      `of a ${kind} idea`,
    ),
  ),
  ...(["out", "draft", "ofUnpublished"] as const).map((kind) =>
    get(
      "cards.$card",
      ({ entries }) => `/cards/changelog-${entries[kind]}-en-000000000000.png`,
      all(kind === "out" ? "on" : "none"),
      `of an entry: ${kind}`,
    ),
  ),
  get(
    "cards.$card",
    ({ boards }) => `/cards/board-${boards.members.id}-en-000000000000.png`,
    all("none"),
    "of a board for members",
  ),
  get("feeds.$feed", "/feeds/people.atom", all("none"), "of nothing"),
];
