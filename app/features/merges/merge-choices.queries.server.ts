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
  const choices = await listMergeChoices(db, viewer, ids);
  return choices.filter((choice) => choice.id !== ideaId).slice(0, FOUND_MOST);
}

/** Of these ideas those that something can be merged into, in this order. */
export async function listMergeChoices(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
): Promise<MergeChoice[]> {
  const cards = await cardsOf(db, viewer, [...ids]);
  return cards
    .filter((card) => !card.hidden && card.mergedIntoId === null)
    .map(({ id, title, language, board, status, voteCount }) => ({
      ...{ id, title, language, board, status, voteCount },
    }));
}
