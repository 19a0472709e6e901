import type { Database } from "~db/connect.server";
import type { Schema } from "~db/schema";

const TABLES = [
  "setting",
  "account",
  "person",
  "board",
  "tag",
  "idea",
  "idea_tag",
  "status_change",
  "official_response",
  "vote",
  "comment",
  "comment_helpful",
  "evidence",
  "follow",
  "roadmap_item",
  "roadmap_item_idea",
  "roadmap_item_revision",
  "roadmap_item_section",
  "suggested_edit",
  "suggestion_agreement",
  "roadmap_item_section_revision",
  "activity",
  "job",
  "notification",
  "mail",
  "question",
  "question_tag",
  "question_word",
  "question_request",
  "answer",
  "answer_thanks",
  "search_entry",
  "search_word",
  "search_word_deletion",
  "picture",
  "picture_use",
] as const satisfies (keyof Schema)[];

/** Columns that come from chance, whatever the seed is. */
const BY_CHANCE = new Set(["password_hash"]);

/** Every row of the community as sorted lines, so that two states can be told apart. */
export async function dump(database: Database): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows = await database.read.selectFrom(table).selectAll().execute();
    tables[table] = rows.map(lineOf).sort();
  }
  return tables;
}

function lineOf(row: object): string {
  const kept = Object.entries(row).filter(([column]) => !BY_CHANCE.has(column));
  return JSON.stringify(kept.sort(([left], [right]) => left.localeCompare(right)));
}
