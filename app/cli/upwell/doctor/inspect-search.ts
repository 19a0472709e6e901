import { indexIdea, wordsOf } from "~/features/ideas/index-idea.server";
import { ideaCounters } from "./inspect-ideas";
import type { Inspection } from "./inspection";

/** What the search knows of an idea's title and body. */
export const ideaSearch: Inspection = {
  ...ideaCounters,
  name: "search",
  async compare(db, ids) {
    const rows = await db
      .selectFrom("idea")
      .leftJoin("search_entry", (join) =>
        join
          .onRef("search_entry.idea_id", "=", "idea.id")
          .on("search_entry.comment_id", "is", null),
      )
      .select(["idea.id", "title", "body", "words"])
      .where("idea.id", "in", ids)
      .execute();
    return new Map(
      rows.map(({ id, title, body, words }) => [
        id,
        { stored: { words }, counted: { words: wordsOf(`${title}\n${body}`) } },
      ]),
    );
  },
  async repair(trx, id) {
    await indexIdea(trx, id);
  },
};
