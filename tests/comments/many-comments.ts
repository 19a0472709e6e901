import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";

const AT_ONCE = 500;

/** Top-level comments of one person, of each stance in turn, as posting leaves them. */
export async function makeManyComments(
  database: Database,
  author: { id: number },
  ideaId: number,
  count: number,
): Promise<void> {
  const rows: NewRow<"comment">[] = Array.from({ length: count }, (_, index) => ({
    idea_id: ideaId,
    author_id: author.id,
    body: `Comment ${index}`,
    body_html: `<p>Comment ${index}</p>`,
    stance: (["for", "against", "question", null] as const)[index % 4] ?? null,
    helpful_count: index % 7,
    created_at: 1_700_000_000_000 + index * 1_000,
  }));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const batch = rows.slice(from, from + AT_ONCE);
    await database.write((trx) => trx.insertInto("comment").values(batch).execute());
  }
}
