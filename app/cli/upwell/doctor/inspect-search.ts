import { listSearchedValues } from "~/features/ideas/field-values.queries.server";
import { indexIdea, unindexEntries, wordsOfIdea } from "~/features/ideas/index-idea.server";
import type { Db, Trx } from "~db/connect.server";
import { ideaCounters } from "./inspect-ideas";
import type { Inspection } from "./inspection";

/** What the search knows of an idea's title, body and answers, in one entry; of what waits, nothing. */
export const ideaSearch: Inspection = {
  ...ideaCounters,
  name: "search",
  async compare(db, ids) {
    const entries = await listEntries(db, ids);
    const ideas = await db
      .selectFrom("idea")
      .select(["id", "title", "body", "waiting_since"])
      .where("id", "in", ids)
      .execute();
    const values = await listSearchedValues(db, ids);
    return new Map(
      ideas.map(({ id, title, body, waiting_since }) => {
        const own = entries.filter((entry) => entry.idea_id === id);
        return [
          id,
          {
            stored: { words: own[0]?.words ?? null, twins: Math.max(0, own.length - 1) },
            counted: {
              words: waiting_since === null ? wordsOfIdea({ title, body }, values.get(id)) : null,
              twins: 0,
            },
          },
        ];
      }),
    );
  },
  async repair(trx, id) {
    await dropTwins(trx, id);
    await indexIdea(trx, id);
  },
};

function listEntries(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("search_entry")
    .select(["id", "idea_id", "words"])
    .where("idea_id", "in", ids)
    .where("comment_id", "is", null)
    .orderBy("id")
    .execute();
}

async function dropTwins(trx: Trx, ideaId: number): Promise<void> {
  const [, ...twins] = (await listEntries(trx, [ideaId])).map((entry) => entry.id);
  await unindexEntries(trx, twins);
}
