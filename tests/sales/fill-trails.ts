import { sql } from "kysely";
import type { Rule } from "~/features/segments/rule";
import { writeRule } from "~/features/segments/rule.schema.server";
import type { Database } from "~db/connect.server";
import { engine } from "../support/database";
import { FILLED, lit, numbers } from "./fill-sales";

/** A trail of so many stops, links and visits as one may have. */
export const FULL_TRAIL = FILLED + 1;
const STOPS = 30;
/** So many statements there are about the idea of which most is said. */
export const STATEMENTS = 3_000;

/**
 * Beside what `fillSales` made: the words of all names, trails, what was entered in customers' names,
 * and an idea about which {@link STATEMENTS} were made.
 */
export async function fillTrails(
  database: Database,
  rep: { id: number },
  size: { trails: number; entries: number },
) {
  await database.write(async (trx) => {
    for (const word of ["handle", "'filled'"]) {
      await sql`insert into person_word (word, person_id)
        select ${sql.raw(word)}, id from person where id > ${lit(FILLED)}`.execute(trx);
    }
    await sql`${numbers(size.trails)} insert into trail
      (id, title, language, template, account_id, deal_id, owner_id, visit_count, question_count,
       need_count, created_at, updated_at)
      select ${lit(FILLED)} + n.i, 'Trail ' || n.i, 'en', case when n.i % 40 = 0 then 1 else 0 end,
        ${lit(FILLED)} + n.i, ${lit(FILLED)} + n.i, ${lit(rep.id)}, n.i % 90, n.i % 7, n.i % 5, 1, 1
      from n`.execute(trx);
    await sql`${numbers(STOPS * 50)} insert into trail_stop
      (id, trail_id, position, kind, idea_id, created_at)
      select ${lit(FILLED)} + n.i, ${lit(FULL_TRAIL)} + n.i / ${lit(STOPS)}, n.i % ${lit(STOPS)},
        'idea', ${lit(FILLED)} + 1 + n.i % 400, 1 from n`.execute(trx);
    await sql`${numbers(size.trails)} insert into trail_link
      (id, trail_id, label, token_hash, made_key, expires_at, created_at)
      select ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + n.i / 40, 'Link ' || n.i, 'hash' || n.i,
        'key' || n.i, 9000000000000, 1 from n`.execute(trx);
    await sql`${numbers(size.trails * 5)} insert into trail_visit
      (id, trail_id, link_id, key_hash, started_at, last_at)
      select ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + n.i / 500, ${lit(FILLED)} + 1 + n.i / 500,
        'visit' || n.i, n.i, n.i from n`.execute(trx);
    await sql`${numbers(size.trails * 5)} insert into trail_visit_stop
      (visit_id, stop_id, opened_at)
      select ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + n.i % ${lit(STOPS)}, n.i from n`.execute(
      trx,
    );
    await sql`${numbers(size.entries)} insert into behalf_entry
      (kind, idea_id, person_id, account_id, entered_by_id, quote, source, created_at)
      select 'vote', ${lit(FILLED)} + 1 + n.i % 400, ${lit(FILLED)} + n.i,
        ${lit(FILLED)} + 1 + n.i % 900, ${lit(rep.id)}, 'It costs us.', 'call', n.i from n`.execute(
      trx,
    );
    await sql`${numbers(STATEMENTS)} insert into evidence
      (idea_id, kind, body, person_id, account_id, amount, unit, created_at)
      select ${lit(FILLED)} + 2, 'implication', 'It costs us.', ${lit(FILLED)} + n.i,
        ${lit(FILLED)} + n.i, n.i * 100, 'hours_month', n.i from n`.execute(trx);
    if (engine === "postgres") await sql`analyze`.execute(trx);
  });
}

export async function fillSegment(database: Database, name: string, rule: Rule): Promise<number> {
  const { id } = await database.write((trx) =>
    trx
      .insertInto("segment")
      .values({ name, name_folded: name, rule: writeRule(rule), created_at: 1 })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return id;
}
