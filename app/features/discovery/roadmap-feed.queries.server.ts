import { listBriefHtml } from "~/features/brief/brief-html.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visitorWhoReads } from "~/features/people/viewer";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import type { Feed } from "./feed";
import { feedLanguage, roadmapFeed } from "./feed-source";

const ENTRIES = 40;

/** What the company makes, changed last first: every item that stands on the roadmap. */
export async function loadRoadmapFeed(
  db: Db,
  language: string,
  community: { name: string; defaultLanguage: string },
): Promise<Feed> {
  const items = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "summary", "horizon", "created_at", "updated_at"])
    .where(shownTo(visitorWhoReads(language)))
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(ENTRIES)
    .execute();
  const html = await listBriefHtml(
    db,
    language,
    items.map((item) => item.id),
  );
  const t = textsOf(language).getFixedT(null, "discovery");
  const say = textsOf(language).getFixedT(null, "roadmap");
  return {
    title: t("feed.roadmap", { community: community.name }),
    description: t("feed.roadmapHint"),
    path: "/roadmap",
    source: roadmapFeed(feedLanguage(language, community)),
    language,
    entries: items.map((item) => ({
      key: `/roadmap/${item.id}`,
      path: itemPath(item),
      title: item.title,
      html: html.get(item.id) ?? "",
      summary: item.summary,
      language: "",
      author: null,
      tags: [say(`horizon.${item.horizon}`)],
      createdAt: item.created_at,
      updatedAt: item.updated_at,
    })),
  };
}
