import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { noFilters } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { SUGGESTIONS_MAX, type Suggestion } from "~/features/writing/suggestion";
import type { Db } from "~db/connect.server";

const DIGITS_MAX = 7;

/** The ideas that may be meant by what follows a `#`: by how their number begins, or by words. */
export async function suggestIdeas(db: Db, viewer: Viewer, typed: string): Promise<Suggestion[]> {
  if (typed === "") return [];
  const ids = /^\d+$/.test(typed)
    ? await idsBeginning(db, viewer, typed)
    : (await searchIdeas(db, viewer, { ...noFilters, q: typed })).ids;
  const cards = await cardsOf(db, viewer, ids.slice(0, SUGGESTIONS_MAX));
  return cards.map((card) => ({
    insert: `#${card.id}`,
    title: card.title,
    detail: `#${card.id} · ${card.status.name}`,
    language: card.language,
  }));
}

/** Numbers that begin so are a few ranges of the primary key: 12, 120 to 129, 1200 to 1299, … */
async function idsBeginning(db: Db, viewer: Viewer, digits: string): Promise<number[]> {
  if (digits.length > DIGITS_MAX || digits.startsWith("0")) return [];
  const ranges = Array.from({ length: DIGITS_MAX - digits.length + 1 }, (_, more) => ({
    from: Number(digits) * 10 ** more,
    to: (Number(digits) + 1) * 10 ** more,
  }));
  const rows = await db
    .selectFrom("idea")
    .select("idea.id")
    .where((where) =>
      where.or(
        ranges.map(({ from, to }) =>
          where.and([where("idea.id", ">=", from), where("idea.id", "<", to)]),
        ),
      ),
    )
    .where("listed", "=", 1)
    .where(visibleTo(viewer))
    .orderBy("idea.id")
    .limit(SUGGESTIONS_MAX)
    .execute();
  return rows.map((row) => row.id);
}
