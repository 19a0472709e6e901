import { noFilters } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { IdeaChoice } from "./promotion";

const FOUND_MOST = 12;
const CLOSE_MOST = 6;

export interface PromotionChoices {
  /** Ticked before, in the order of their numbers. */
  chosen: IdeaChoice[];
  /** What the search found; what is close to the idea where nothing was searched for. */
  found: IdeaChoice[];
}

/** The ideas that can be promoted together with one: those chosen so far, and those to choose from. */
export async function listPromotionChoices(
  db: Db,
  viewer: Viewer,
  idea: { id: number; title: string },
  asked: { ideaIds: readonly number[]; q: string },
): Promise<PromotionChoices> {
  const foundIds = asked.q
    ? await search(db, viewer, asked.q)
    : (await findSimilar(db, viewer, idea.title, CLOSE_MOST)).map((similar) => similar.id);
  const chosenIds = [idea.id, ...asked.ideaIds];
  const all = await listChoices(db, viewer, [...new Set([...chosenIds, ...foundIds])]);
  const found = foundIds.flatMap((id) => all.find((choice) => choice.id === id) ?? []);
  return {
    chosen: all.filter((choice) => chosenIds.includes(choice.id)),
    found: found.filter((choice) => !chosenIds.includes(choice.id)).slice(0, FOUND_MOST),
  };
}

/** A number names one idea; anything else is searched for. */
async function search(db: Db, viewer: Viewer, q: string): Promise<number[]> {
  const number = /^#?(\d{1,15})$/.exec(q.trim())?.[1];
  if (number) return [Number(number)];
  const { ids } = await searchIdeas(db, viewer, { ...noFilters, q });
  return ids.slice(0, FOUND_MOST * 2);
}

/** Those of the ideas that the viewer may see and that are listed. */
async function listChoices(db: Db, viewer: Viewer, ids: readonly number[]): Promise<IdeaChoice[]> {
  const rows = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select(["idea.id", "idea.title", "idea.language", "idea.top_count as voteCount", "board.name"])
    .where("idea.id", "in", [...ids])
    .where("idea.listed", "=", 1)
    .where(visibleTo(viewer))
    .orderBy("idea.id")
    .execute();
  return rows.map(({ name, ...row }) => ({ ...row, board: name }));
}
