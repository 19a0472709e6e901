import { renderToStaticMarkup } from "react-dom/server";
import type { Entry } from "~/features/changelog/entry";
import type { Community } from "~/features/community/community";
import { wordsFor } from "~/features/community/community-words";
import type { IdeaCard } from "~/features/ideas/idea";
import { statusKind } from "~/features/ideas/status-kind";
import type { ItemPageData } from "~/features/roadmap/item-page-data";
import { textsOf } from "~/i18n/texts.server";
import { CARD_EDITION, type CardLook } from "~/platform/card";
import { sha256 } from "~/platform/hash.server";
import { brandVariables, GROUNDS } from "~/ui/brand";
import { StatusGlyph, type StatusKind } from "~/ui/status-glyph";
import type { Horizon } from "~db/schema";
import { roundedCount } from "./rounded-count";

/** A picture to stand beside a link to a page, and its address, which changes with its look. */
export interface Card {
  /** What it is a card of, in which language. */
  subject: string;
  version: string;
  look: CardLook;
}

const PAPER = GROUNDS.light.paper;

/** What a page says of its card. */
export function cardMeta(card: Card | null): { path: string; alt: string } | null {
  if (!card) return null;
  const { above, title, from } = card.look;
  return { path: cardPath(card), alt: [above, title, from].filter(Boolean).join(" · ") };
}

export function cardPath({ subject, version }: Card): string {
  return `/cards/${subject}-${version}.png`;
}

/** Null for an idea that not everybody may read. */
export function cardOfIdea(idea: IdeaCard, community: Community, language: string): Card | null {
  if (idea.boardAccess !== "public" || idea.hidden) return null;
  const t = textsOf(language).getFixedT(null, "discovery");
  const { status } = idea;
  return toCard(`idea-${idea.id}-${language}`, {
    ...whoseCard(community),
    title: idea.title,
    otherwise: t("card.idea", { number: idea.id }),
    above: idea.board.name,
    label: {
      text: status.name,
      shape: shapeOf(statusKind(status)),
      accented: status.group === "accepted" || status.key === "delivered",
    },
    count: {
      number: roundedCount(idea.voteCount, language),
      word: t("card.votes", { count: idea.voteCount }),
    },
  });
}

export function cardOfItem(
  item: Pick<ItemPageData, "id" | "title" | "horizon" | "voices">,
  community: Community,
  language: string,
): Card {
  const t = textsOf(language).getFixedT(null, "discovery");
  const say = textsOf(language).getFixedT(null, "roadmap");
  const { people } = item.voices;
  return toCard(`roadmap-${item.id}-${language}`, {
    ...whoseCard(community),
    title: item.title,
    otherwise: t("card.item", { number: item.id }),
    above: t("card.roadmap"),
    label: {
      text: say(`horizon.${item.horizon}`),
      shape: shapeOf(HORIZON_KINDS[item.horizon]),
      accented: true,
    },
    count: { number: roundedCount(people, language), word: t("card.voices", { count: people }) },
  });
}

export function cardOfEntry(
  entry: Pick<Entry, "id" | "title">,
  community: Community,
  language: string,
): Card {
  const t = textsOf(language).getFixedT(null, "discovery");
  const say = textsOf(language).getFixedT(null, "roadmap");
  return toCard(`changelog-${entry.id}-${language}`, {
    ...whoseCard(community),
    title: entry.title,
    otherwise: t("card.entry", { number: entry.id }),
    above: t("card.changelog"),
    label: { text: say("horizon.delivered"), shape: shapeOf("delivered"), accented: true },
    count: null,
  });
}

export function cardOfBoard(
  board: { id: number; name: string },
  community: Community,
  language: string,
): Card {
  const t = textsOf(language).getFixedT(null, "discovery");
  return toCard(`board-${board.id}-${language}`, {
    ...whoseCard(community),
    ...{ title: board.name, otherwise: t("card.ideas"), above: t("card.ideas") },
    ...{ label: null, count: null },
  });
}

/** The card of every page that has none of its own. */
export function cardOfCommunity(community: Community, language: string): Card {
  const t = textsOf(language).getFixedT(null, "ideas");
  return toCard(`community-1-${language}`, {
    ...whoseCard(community),
    title: wordsFor(community, language).question?.text ?? t("list.question"),
    ...{ otherwise: t("list.question"), above: "", label: null, count: null },
  });
}

const HORIZON_KINDS: Record<Horizon, StatusKind> = {
  now: "in-progress",
  next: "planned",
  later: "planned",
  delivered: "delivered",
};

function whoseCard({ name, accent }: Community) {
  return {
    from: name,
    accent: brandVariables(accent)["--accent-light"] ?? "#006169",
    paper: PAPER,
  };
}

function shapeOf(kind: StatusKind): string {
  return renderToStaticMarkup(<StatusGlyph kind={kind} />).replaceAll("var(--paper)", PAPER);
}

function toCard(subject: string, look: CardLook): Card {
  return { subject, look, version: sha256(JSON.stringify([CARD_EDITION, look])).slice(0, 12) };
}
