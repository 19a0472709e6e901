import { sql } from "kysely";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson } from "../support/community";
import { engine } from "../support/database";

/** Numbers of what is filled in begin above this. */
export const FILLED = 1_000_000;

export interface RoadmapSize {
  items: number;
  /** Behind each item. */
  ideas: number;
  /** Of each item. */
  revisions: number;
}

const lit = (number: number) => sql.lit(number);
const numbers = (count: number) =>
  sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${lit(count)})`;

/**
 * A roadmap on which a company has worked for years: each item of many ideas, with votes, revisions,
 * suggestions, a register, decisions, talk and history.
 * @returns who shapes it, and an item in the middle
 */
export async function fillRoadmap(database: Database, size: RoadmapSize) {
  const mara = await makePerson(database, "product");
  const board = await makeBoard(database);
  const people = 2_000;
  const links = size.items * size.ideas;
  await database.write(async (trx) => {
    await sql`${numbers(people)} insert into person
      (id, handle, handle_folded, name, role, created_at)
      select ${lit(FILLED)} + n.i, 'planner' || n.i, 'planner' || n.i, 'Planner ' || n.i, 'member', 1
      from n`.execute(trx);
    await sql`${numbers(size.items)} insert into roadmap_item
      (id, title, summary, horizon, position, owner_id, version, delivered_at, published_at,
       created_at, updated_at)
      select ${lit(FILLED)} + n.i, 'Item ' || n.i, '',
        case n.i % 4 when 0 then 'now' when 1 then 'next' when 2 then 'later' else 'delivered' end,
        n.i, ${lit(mara.id)}, ${lit(size.revisions)}, case when n.i % 4 = 3 then n.i end, 1, 1, n.i
      from n`.execute(trx);
    await sql`${numbers(links)} insert into idea
      (id, title, body, body_html, excerpt, language, board_id, status_id, status_group, author_id,
       trend, random_key, created_at, updated_at)
      select ${lit(FILLED)} + n.i, 'Idea ' || n.i, '', '', '', 'en', ${lit(board.id)},
        (select id from status where status_key = 'new'), 'open',
        ${lit(FILLED)} + 1 + n.i % ${lit(people)}, 0, n.i, 1, 1
      from n`.execute(trx);
    await sql`${numbers(links)} insert into roadmap_item_idea (roadmap_item_id, idea_id, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, ${lit(FILLED)} + n.i, 1 from n`.execute(
      trx,
    );
    await sql`${numbers(links)} insert into vote
      (idea_id, person_id, importance, first_at, created_at)
      select ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + n.i % ${lit(people)}, 1, n.i, n.i
      from n`.execute(trx);
    for (const [verb, by] of [
      ["roadmap_item.edited", "n.i"],
      ["roadmap_item.moved", "n.i + 7"],
    ] as const) {
      await sql`${numbers(links)} insert into activity
        (verb, subject_kind, subject_id, roadmap_item_id, details, created_at)
        select ${sql.lit(verb)}, 'roadmap_item',
          ${lit(FILLED)} + 1 + (${sql.raw(by)}) % ${lit(size.items)},
          ${lit(FILLED)} + 1 + (${sql.raw(by)}) % ${lit(size.items)},
          '{"from":"later","to":"next","why":"It is time."}', n.i from n`.execute(trx);
    }
    await sql`${numbers(size.items * size.revisions)} insert into roadmap_item_revision
      (roadmap_item_id, version, title, summary, editor_id, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, 1 + n.i / ${lit(size.items)}, 'Item', '',
        ${lit(mara.id)}, n.i from n
      where n.i / ${lit(size.items)} < ${lit(size.revisions)}`.execute(trx);
    await sql`${numbers(size.items * size.revisions)} insert into roadmap_item_section_revision
      (roadmap_item_id, section, version, body, authors)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, 'proposal', 1 + n.i / ${lit(size.items)},
        'Words', '[[' || ${lit(mara.id)} || ',5]]' from n
      where n.i / ${lit(size.items)} < ${lit(size.revisions)}`.execute(trx);
    await sql`${numbers(size.items)} insert into roadmap_item_section
      (roadmap_item_id, section, body, body_html, authors, version)
      select ${lit(FILLED)} + n.i, 'proposal', 'Words', '<p>Words</p>',
        '[[' || ${lit(mara.id)} || ',5]]', ${lit(size.revisions)} from n`.execute(trx);
    await sql`${numbers(size.items * 10)} insert into decision
      (roadmap_item_id, kind, what, why, decided_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, 'decision', 'This way', 'So it is.', n.i
      from n`.execute(trx);
    await sql`${numbers(size.items * 10)} insert into register_row
      (roadmap_item_id, kind, body, bearer, likelihood, impact, author_id, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, 'risk', 'It breaks.', 'customer', 3, 3,
        ${lit(FILLED)} + 1 + n.i % ${lit(people)}, n.i from n`.execute(trx);
    await sql`${numbers(size.items * 10)} insert into roadmap_comment
      (roadmap_item_id, author_id, body, body_html, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, ${lit(FILLED)} + 1 + n.i % ${lit(people)},
        'Good.', '<p>Good.</p>', n.i from n`.execute(trx);
    await sql`${numbers(size.items * 5)} insert into suggested_edit
      (roadmap_item_id, section, base_version, body, why, author_id, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(size.items)}, 'proposal', 1, 'Other words', 'Since.',
        ${lit(FILLED)} + 1 + n.i / ${lit(size.items)}, n.i from n`.execute(trx);
    // SQLite plans without statistics, as it does where the product runs.
    if (engine === "postgres") await sql`analyze`.execute(trx);
  });
  return { mara, itemId: FILLED + Math.floor(size.items / 2) };
}
