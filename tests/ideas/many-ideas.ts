import { daysSinceEpoch } from "~/features/ideas/trend";
import { HOUR, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";

const AT_ONCE = 200;

/** Many listed ideas by one author, spread over boards, statuses and months; for plans and counts. */
export async function makeManyIdeas(
  database: Database,
  author: { id: number },
  boards: { id: number }[],
  count: number,
): Promise<number[]> {
  const statuses = await database.read
    .selectFrom("status")
    .select(["id", "status_group"])
    .orderBy("id")
    .execute();
  const rows = Array.from({ length: count }, (_, made): NewRow<"idea"> => {
    const status = statuses[made % statuses.length] as (typeof statuses)[number];
    const at = now() - made * HOUR;
    return {
      ...{ title: `Idea number ${made}`, body: "B", body_html: "", excerpt: "", language: "en" },
      board_id: boards[made % boards.length]?.id ?? 0,
      ...{ status_id: status.id, status_group: status.status_group, author_id: author.id },
      ...{ top_count: (made * 7919) % 500, comment_count: (made * 104_729) % 60 },
      trend: daysSinceEpoch(at) / 7 + ((made * 31) % 17) / 10,
      random_key: (made * 48_271 * 1009) % 2 ** 31,
      ...(made % 3 === 0 ? { answered_at: at + HOUR, first_answered_at: at + HOUR } : {}),
      ...{ created_at: at, updated_at: at, active_at: at },
    };
  });
  const ids: number[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const made = await database.write((trx) =>
      trx
        .insertInto("idea")
        .values(rows.slice(from, from + AT_ONCE))
        .returning("id")
        .execute(),
    );
    ids.push(...made.map((row) => row.id));
  }
  return ids;
}
