import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { countIdeas, type IdeaTotal } from "./count-ideas.queries.server";
import { listFewerWords } from "./fewer-words.queries.server";
import type { IdeaCard } from "./idea";
import { cardsOf } from "./idea-cards.queries.server";
import { matching, readGround } from "./idea-conditions.server";
import type { IdeaFilters } from "./idea-list";
import type { ListCursor } from "./list-cursor";
import { listHits } from "./search-hits.queries.server";
import { searchIdeas } from "./search-ideas.queries.server";
import type { SearchReport } from "./search-report";
import { readSearch } from "./typed-filters.queries.server";
import { fitsOrder, type WalkedIdea, walkIdeas } from "./walk-ideas.server";

export const PAGE_SIZE = 20;
const PINNED_READ = 50;
const PINNED_SHOWN = 5;

/** One page of a list. */
export interface IdeaPage {
  ideas: IdeaCard[];
  /** How many ideas stand before this page. */
  offset: number;
  total: IdeaTotal;
  next: ListCursor | null;
  /** Its cursor is null where the page before is the first. */
  previous: { cursor: ListCursor | null } | null;
  /** How a search was understood; null where nothing was searched for. */
  search: SearchReport | null;
}

/**
 * One page of the ideas that the viewer may see, by a number of queries that its length does not
 * change. Pinned ideas stand first on the first page; a search has its best matches first. Filters
 * that stand in the search are taken out of it.
 * @throws SignInNeeded when a visitor asks for what is theirs.
 */
export async function listIdeas(
  db: Db,
  viewer: Viewer,
  asked: IdeaFilters,
  cursor: ListCursor | null,
): Promise<IdeaPage> {
  if (!asked.q) return { ...(await walkPage(db, viewer, asked, cursor)), search: null };
  const { filters, typed, unknown } = await readSearch(db, viewer, asked);
  if (filters.q) {
    const page = await searchPage(db, viewer, filters, cursor?.offset ?? 0);
    return { ...page, search: { ...page.search, filters, typed, unknown } };
  }
  const page = await walkPage(db, viewer, filters, cursor);
  return { ...page, search: { filters, typed, unknown, correction: null, hits: [], fewer: [] } };
}

type WalkedPage = Omit<IdeaPage, "search">;

async function walkPage(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
  cursor: ListCursor | null,
): Promise<WalkedPage> {
  const order = filters.order ?? "trending";
  const from = cursor && fitsOrder(cursor, order) ? cursor : null;
  const ground = await readGround(db, viewer, filters);
  const condition = matching(viewer, filters, ground);
  const pinned = await listPinned(db, condition);
  const walk = await walkIdeas(db, {
    order,
    seed: filters.seed ?? 0,
    condition: without(condition, pinned),
    cursor: from,
    size: from ? PAGE_SIZE : PAGE_SIZE - pinned.length,
  });
  if (from?.direction === "before" && !walk.more) return walkPage(db, viewer, filters, null);
  const ids = [...(from ? [] : pinned), ...walk.rows.map((row) => row.id)];
  const [ideas, total] = await Promise.all([
    cardsOf(db, viewer, ids),
    countIdeas(db, viewer, { ...filters, order }, ground),
  ]);
  return { ideas, total, ...pageAround(walk, from, ids.length) };
}

/** Pinned ideas are few: they are read first, then filtered. Those beyond five stand where all do. */
async function listPinned(db: Db, condition: Expression<SqlBool>): Promise<number[]> {
  const pinned = db
    .selectFrom("idea")
    .selectAll()
    .where("pinned_at", "is not", null)
    .orderBy("pinned_at", "desc")
    .limit(PINNED_READ);
  const rows = await db
    .selectFrom(pinned.as("idea"))
    .select("idea.id")
    .where(condition)
    .orderBy("idea.pinned_at", "desc")
    .orderBy("idea.id", "desc")
    .limit(PINNED_SHOWN)
    .execute();
  return rows.map((row) => row.id);
}

function without(condition: Expression<SqlBool>, ids: number[]): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return ids.length > 0 ? where.and([condition, where("idea.id", "not in", ids)]) : condition;
}

function pageAround(
  { rows, more }: { rows: WalkedIdea[]; more: boolean },
  from: ListCursor | null,
  shown: number,
): Pick<IdeaPage, "offset" | "next" | "previous"> {
  const offset = from?.offset ?? 0;
  const [first, last] = [rows[0], rows.at(-1)];
  const goesOn = more || from?.direction === "before";
  const back = first && offset > PAGE_SIZE;
  return {
    offset,
    next: last && goesOn ? { ...last, direction: "after", offset: offset + shown } : null,
    previous: !from
      ? null
      : { cursor: back ? { ...first, direction: "before", offset: offset - PAGE_SIZE } : null },
  };
}

async function searchPage(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
  offset: number,
): Promise<WalkedPage & { search: Pick<SearchReport, "correction" | "hits" | "fewer"> }> {
  const found = await searchIdeas(db, viewer, filters);
  const ids = found.ids.slice(offset, offset + PAGE_SIZE);
  const at = (position: number): ListCursor => ({
    ...{ direction: "after", stretch: 0, id: 0, key: 0 },
    offset: position,
  });
  const before = offset - PAGE_SIZE;
  const ideas = await cardsOf(db, viewer, ids);
  return {
    ideas,
    offset,
    total: { count: found.ids.length, capped: found.capped },
    next: offset + PAGE_SIZE < found.ids.length ? at(offset + PAGE_SIZE) : null,
    previous: offset > 0 ? { cursor: before > 0 ? at(before) : null } : null,
    search: {
      correction: found.correction,
      hits: await listHits(db, ideas, found.ways),
      fewer: found.ids.length === 0 ? await findFewer(db, viewer, filters) : [],
    },
  };
}

async function findFewer(db: Db, viewer: Viewer, filters: IdeaFilters): Promise<string[]> {
  const ground = await readGround(db, viewer, filters);
  return listFewerWords(db, filters.q, matching(viewer, filters, ground));
}
