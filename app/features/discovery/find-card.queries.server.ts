import { getBoardById } from "~/features/boards/boards.queries.server";
import { getEntry } from "~/features/changelog/entries.queries.server";
import type { Community } from "~/features/community/community";
import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { visitorWhoReads } from "~/features/people/viewer";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { isLanguage } from "~/i18n/languages";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import {
  type Card,
  cardOfBoard,
  cardOfCommunity,
  cardOfEntry,
  cardOfIdea,
  cardOfItem,
} from "./card.server";

const NAME =
  /^(idea|roadmap|changelog|board|community)-([1-9]\d{0,14})-([a-z]{2,3})-([0-9a-f]{12})\.png$/;

/**
 * The present card of what an address names, and whether the address is that of its present look.
 * @throws NotFound where a visitor may not see what it is a card of
 */
export async function findCard(
  db: Db,
  name: string,
  community: Community,
): Promise<{ card: Card; current: boolean }> {
  const [, kind = "", id, language = "", version] = NAME.exec(name) ?? [];
  if (!isLanguage(language)) throw new NotFound();
  const card = await loadCard(db, kind, Number(id), community, language);
  if (!card) throw new NotFound();
  return { card, current: card.version === version };
}

async function loadCard(
  db: Db,
  kind: string,
  id: number,
  community: Community,
  language: string,
): Promise<Card | null> {
  const viewer = visitorWhoReads(language);
  switch (kind) {
    case "idea": {
      const [idea] = await cardsOf(db, viewer, [id]);
      return idea ? cardOfIdea(idea, community, language) : null;
    }
    case "roadmap":
      return cardOfItem(await loadItemPage(db, viewer, id), community, language);
    case "changelog":
      return cardOfEntry(await getEntry(db, viewer, id), community, language);
    case "board":
      return cardOfBoard(await getBoardById(db, viewer, id), community, language);
    default:
      return id === 1 ? cardOfCommunity(community, language) : null;
  }
}
