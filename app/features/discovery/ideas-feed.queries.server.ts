import { getBoard } from "~/features/boards/boards.queries.server";
import type { IdeaCard } from "~/features/ideas/idea";
import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { matching, readGround } from "~/features/ideas/idea-conditions.server";
import { type IdeaFilters, ideaListUrl } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { walkIdeas } from "~/features/ideas/walk-ideas.server";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import type { Feed, FeedEntry } from "./feed";
import { feedFilters, feedLanguage, ideasFeed } from "./feed-source";

const ENTRIES = 30;

interface Reading {
  language: string;
  community: { name: string; defaultLanguage: string };
}

/**
 * The ideas of a list as a visitor finds them, the newest first; of a status that answers, what came
 * to it last. A constant number of queries.
 * @throws NotFound for a board that a visitor may not see
 */
export async function loadIdeasFeed(db: Db, given: IdeaFilters, reading: Reading): Promise<Feed> {
  const { language, community } = reading;
  const filters = feedFilters(given);
  const viewer = visitorWhoReads(language);
  const board = filters.board ? await getBoard(db, viewer, filters.board) : null;
  const statuses = await listStatuses(db, language);
  const status = statuses.find((each) => each.key === filters.status);
  const group = filters.group || status?.group;
  const order = group === "accepted" || group === "closed" ? "answered" : "newest";
  const ideas = await cardsOf(db, viewer, await listIds(db, viewer, { ...filters, order }));
  const t = textsOf(language).getFixedT(null, "discovery");
  const about = [
    filters.q && t("feed.search", { q: filters.q }),
    board?.name,
    status?.name ?? (filters.group && t(`feed.group.${filters.group}`)),
    // Named by what a visitor sees on the ideas, since not every tag is for everybody.
    ideas.flatMap((idea) => idea.tags).find((tag) => tag.id === filters.tag)?.name,
  ].filter(Boolean);
  return {
    title: [...about, t("feed.ideas", { community: community.name })].join(" · "),
    description: board?.description || t("feed.ideasHint"),
    path: ideaListUrl(filters),
    source: ideasFeed(filters, feedLanguage(language, community)),
    language,
    entries: await toEntries(db, ideas, language),
  };
}

async function toEntries(db: Db, ideas: IdeaCard[], language: string): Promise<FeedEntry[]> {
  if (ideas.length === 0) return [];
  const rows = await db
    .selectFrom("idea")
    .select(["id", "body_html", "updated_at"])
    .where(
      "id",
      "in",
      ideas.map((idea) => idea.id),
    )
    .execute();
  const t = textsOf(language).getFixedT(null, "discovery");
  const texts = new Map(rows.map((row) => [row.id, row]));
  return ideas.map((idea) => ({
    key: `/ideas/${idea.id}`,
    path: idea.path,
    title: idea.title,
    html: texts.get(idea.id)?.body_html ?? "",
    summary: idea.excerpt,
    language: idea.language,
    author: idea.author?.name ?? t("feed.left"),
    tags: [idea.board.name, idea.status.name, ...idea.tags.map((tag) => tag.name)],
    createdAt: idea.createdAt,
    updatedAt: Math.max(texts.get(idea.id)?.updated_at ?? 0, idea.answeredAt ?? 0),
  }));
}

async function listIds(db: Db, viewer: Viewer, filters: IdeaFilters): Promise<number[]> {
  if (filters.q) return (await searchIdeas(db, viewer, filters)).ids.slice(0, ENTRIES);
  const ground = await readGround(db, viewer, filters);
  const { rows } = await walkIdeas(db, {
    order: filters.order ?? "newest",
    seed: 0,
    condition: matching(viewer, filters, ground),
    cursor: null,
    size: ENTRIES,
  });
  return rows.map((row) => row.id);
}
