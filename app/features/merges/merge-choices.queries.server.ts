import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { noFilters } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { MergeChoice } from "./merge-choice";

const FOUND_MOST = 12;

/** The ideas that a number or words name, best match first, but for the idea itself. */
export async function findMergeChoices(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  q: string,
): Promise<MergeChoice[]> {
  if (q === "") return [];
  const number = /^#?(\d{1,15})$/.exec(q)?.[1];
  const ids = number
    ? [Number(number)]
    : (await searchIdeas(db, viewer, { ...noFilters, q })).ids.slice(0, FOUND_MOST + 1);
  const cards = await cardsOf(db, viewer, ids);
  return cards
    .filter((card) => card.id !== ideaId && !card.hidden && card.mergedIntoId === null)
    .slice(0, FOUND_MOST)
    .map(({ id, title, language, board, status, voteCount }) => ({
      ...{ id, title, language, board, status, voteCount },
    }));
}
