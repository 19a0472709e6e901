import { listEntries } from "~/features/changelog/entries.queries.server";
import { visitorWhoReads } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import type { Feed } from "./feed";
import { changelogFeed, feedLanguage } from "./feed-source";

const ENTRIES = 40;

/** What shipped, newest first, as everybody may read it. */
export async function loadChangelogFeed(
  db: Db,
  language: string,
  community: { name: string; defaultLanguage: string },
): Promise<Feed> {
  const place = { boardId: null, tagId: null, after: null };
  const { entries } = await listEntries(db, visitorWhoReads(language), place, ENTRIES);
  const t = textsOf(language).getFixedT(null, "discovery");
  return {
    title: t("feed.changelog", { community: community.name }),
    description: t("feed.changelogHint"),
    path: "/changelog",
    source: changelogFeed(feedLanguage(language, community)),
    language,
    entries: entries.map((entry) => ({
      key: `/changelog/${entry.id}`,
      path: entry.path,
      title: entry.title,
      html: entry.html,
      summary: entry.forWhom,
      language: entry.language,
      author: null,
      tags: [...entry.boards, ...entry.tags].map(({ name }) => name),
      createdAt: entry.publishedAt ?? 0,
      updatedAt: entry.updatedAt,
    })),
  };
}
