import {
  countAllWords,
  countDeletions,
  countEntriesWith,
  learnEntry,
  listUnknownWords,
  putRight,
} from "~db/check-vocabulary";
import { deletionsOf } from "~db/word-deletions";
import { everyRowOf } from "./every-row";
import { searchIndex } from "./inspect-search-index";
import type { Inspection } from "./inspection";

/** Whether the vocabulary of the search knows every word of each search entry. */
export const learntWords: Inspection = {
  ...searchIndex,
  name: "vocabulary",
  listIds: everyRowOf("search_entry").listIds,
  async compare(db, ids) {
    const unknown = await listUnknownWords(db, ids);
    const counted = { unknown_words: 0 };
    return new Map(
      [...unknown].map(([id, words]) => [id, { stored: { unknown_words: words.length }, counted }]),
    );
  },
  repair: learnEntry,
};

/** In how many search entries each word of the vocabulary stands, and whether it is found misspelt. */
export function wordCounts(): Inspection {
  let counting: Promise<Map<string, number>> | undefined;
  return {
    ...everyRowOf("search_word"),
    name: "words",
    subject: "word",
    async compare(db, ids) {
      const words = await db
        .selectFrom("search_word")
        .select(["id", "word", "entry_count"])
        .where("id", "in", ids)
        .execute();
      const deletions = await countDeletions(db, words);
      counting ??= countAllWords(db);
      const counts = await counting;
      const pairs = words.map(async ({ id, word, entry_count }) => {
        // Alone it is looked at under its lock: entries may have come since all were counted.
        const alone = ids.length === 1;
        const entries = alone ? await countEntriesWith(db, word) : (counts.get(word) ?? 0);
        const stored = { entries: entry_count, deletions: deletions.get(id) ?? 0 };
        return [id, { stored, counted: { entries, deletions: deletionsOf(word).length } }] as const;
      });
      return new Map(await Promise.all(pairs));
    },
    repair: (trx, id, counted) => putRight(trx, id, Number(counted["entries"])),
  };
}
