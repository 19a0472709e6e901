import type { Expression, SqlBool } from "kysely";
import type { Viewer } from "~/features/people/viewer";
import { queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import { isFoundBy } from "~db/dialect";
import { entriesWith } from "~db/search";
import { type AskedWords, asTyped, termOf } from "./asked-words";
import { correctWords } from "./correct-words.queries.server";
import { expandWords } from "./expand-words.queries.server";
import { matching, readGround } from "./idea-conditions.server";
import { type IdeaFilters, isFiltered, noFilters } from "./idea-list";
import { type Candidate, inOrder } from "./match-score";
import { CANDIDATES_AT_MOST, type Correction } from "./search-report";
import { visibleAmong } from "./visible-ideas.server";

const ENTRIES_AT_MOST = 2_000;
/** So few ideas leave room for what the words were meant to be. */
const FEW = 2;
/** Beside what was found, another word is offered when it is so much more common. */
const MUCH_MORE_COMMON = 10;

/** What a search found. */
export interface FoundIdeas {
  /** Best match first or in the order asked for. */
  ids: number[];
  /** Whether more match than are looked at. */
  capped: boolean;
  /** What was searched for: the words as typed, those that they were meant to be, or both. */
  ways: AskedWords[];
  correction: Correction | null;
}

/**
 * The ideas of a search. An idea is found by words of its own or of one of its public comments, by
 * compounds with them, and, where little or nothing holds them, by words that they are nearly. At
 * most the 400 newest that match. A constant number of queries.
 */
export async function searchIdeas(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
): Promise<FoundIdeas> {
  const query = queryWords(filters.q);
  if (query.words.length === 0 && query.prefix === null) {
    return { ids: [], capped: false, ways: [asTyped(query)], correction: null };
  }
  const ground = await readGround(db, viewer, filters);
  const condition = matching(viewer, filters, ground);
  const seen = visibleAmong(viewer, ground.boards);
  const asked = await expandWords(db, query);
  const found = await findIdeas(db, asked, filters, { condition, seen });
  const literal = { ...found, ways: [asked], correction: null };
  if (filters.literal || found.ids.length > FEW) return literal;
  const elsewhere = found.ids.length === 0 && isNarrowed(filters);
  const anywhere = { condition: matching(viewer, noFilters, { ...ground, segment: null }), seen };
  if (elsewhere && (await holdsAny(db, asked, anywhere))) return literal;
  const leastCommon = Math.max(1, found.ids.length * MUCH_MORE_COMMON);
  const corrected = await correctWords(db, filters.q, condition, leastCommon);
  if (!corrected) return literal;
  const meant = await expandWords(db, corrected.query);
  const more = await findIdeas(db, meant, filters, { condition, seen });
  return {
    ids: [...found.ids, ...more.ids.filter((id) => !found.ids.includes(id))],
    capped: more.capped,
    ways: found.ids.length === 0 ? [meant] : [asked, meant],
    correction: { used: corrected.used, written: filters.q, literal: found.ids.length },
  };
}

function isNarrowed(filters: IdeaFilters): boolean {
  return filters.board !== "" || isFiltered({ ...filters, q: "" });
}

interface Wanted {
  /** Of the ideas that are found. */
  condition: Expression<SqlBool>;
  /** Of the ideas whose words lead to them: nobody finds an idea by words that they may not read. */
  seen: Expression<SqlBool>;
}

async function findIdeas(
  db: Db,
  asked: AskedWords,
  filters: IdeaFilters,
  { condition, seen }: Wanted,
): Promise<Pick<FoundIdeas, "ids" | "capped">> {
  const rows = await db
    .selectFrom("idea")
    .select(["idea.id", "title", "trend", "top_count", "comment_count"])
    .select(["created_at", "answered_at", "random_key"])
    .where(({ ref }) => isFoundBy(db, ref("idea.id"), holding(db, asked, seen)))
    .where(condition)
    .orderBy("idea.id", "desc")
    .limit(CANDIDATES_AT_MOST + 1)
    .execute();
  const candidates: Candidate[] = rows.slice(0, CANDIDATES_AT_MOST);
  const ids = inOrder(candidates, asked, filters).map((idea) => idea.id);
  return { ids, capped: rows.length > CANDIDATES_AT_MOST };
}

/** Whether anything that the viewer may see holds the words: then the filters hide it, no error. */
async function holdsAny(db: Db, asked: AskedWords, { condition, seen }: Wanted) {
  const row = await db
    .selectFrom("idea")
    .select("idea.id")
    .where(({ ref }) => isFoundBy(db, ref("idea.id"), holding(db, asked, seen)))
    .where(condition)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The ideas that hold the words; a merged one leads to its canonical one. */
function holding(db: Db, asked: AskedWords, seen: Expression<SqlBool>) {
  return db
    .selectFrom("idea")
    .select((select) => select.fn.coalesce("idea.merged_into_id", "idea.id").as("id"))
    .where("idea.id", "in", (where) =>
      where
        .selectFrom("search_entry")
        .select("search_entry.idea_id")
        .where("search_entry.id", "in", entriesWith(db, termOf(asked), ENTRIES_AT_MOST)),
    )
    .where(seen);
}
