import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { noFilters } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import type { Status } from "~/features/ideas/status";
import { visitorWhoReads } from "~/features/people/viewer";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";
import type { Horizon } from "~db/schema";

const FOUND_MOST = 12;
const ITEMS_READ = 500;

/** Something that can become a stop. */
export type StopChoice =
  | { kind: "idea"; id: number; title: string; language: string; status: Status; votes: number }
  | { kind: "item"; id: number; title: string; horizon: Horizon };

/** What words find among what everybody may read: roadmap items and ideas, best match first. */
export async function findStops(db: Db, language: string, q: string): Promise<StopChoice[]> {
  if (q === "") return [];
  const visitor = visitorWhoReads(language);
  const { ids } = await searchIdeas(db, visitor, { ...noFilters, q });
  const cards = await cardsOf(db, visitor, ids.slice(0, FOUND_MOST));
  const ideas = cards
    .filter((card) => card.mergedIntoId === null)
    .map(
      ({ id, title, language, status, voteCount }): StopChoice => ({
        ...{ kind: "idea", id, title, language, status, votes: voteCount },
      }),
    );
  return [...(await findItems(db, q)), ...ideas].slice(0, FOUND_MOST);
}

async function findItems(db: Db, q: string): Promise<StopChoice[]> {
  const items = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where(shownTo(visitorWhoReads("")))
    .orderBy("id", "desc")
    .limit(ITEMS_READ)
    .execute();
  const words = foldName(q).split(" ");
  return items
    .filter(({ title }) => words.every((word) => foldName(title).includes(word)))
    .map((item) => ({ kind: "item", ...item }));
}
