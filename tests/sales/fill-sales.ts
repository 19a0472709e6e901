import { type RawBuilder, sql } from "kysely";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine } from "../support/database";

const IDEAS = 400;
/** Numbers of what is filled in begin above this. */
export const FILLED = 1_000_000;

export const lit = (number: number) => sql.lit(number);
export const numbers = (count: number) =>
  sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${lit(count)})`;
const spread = (prime: number, over: number): RawBuilder<number> =>
  sql`(cast(n.i as bigint) * ${lit(prime)} % ${lit(over)})`;

export interface SalesSize {
  accounts: number;
  people: number;
  deals: number;
  votes: number;
}

/**
 * A community that sells to many: people and deals are spread over the accounts, votes over people
 * and some ideas. One account, {@link FILLED} + 1, has a hundredth of the people besides.
 * @returns a rep who reads it, and an idea for which many voted.
 */
export async function fillSales(database: Database, size: SalesSize) {
  const rep = await makePerson(database, "rep");
  const board = await makeBoard(database);
  const idea = await makeIdea(database, rep, board);
  await database.write(async (trx) => {
    await sql`${numbers(size.accounts)} insert into account
      (id, name, name_folded, kind, size, industry, annual_value, created_at)
      select ${lit(FILLED)} + n.i, 'Account ' || n.i, 'account ' || n.i,
        case when n.i % 10 = 0 then 'prospect' else 'customer' end, 10 + n.i % 900,
        'Industry ' || n.i % 12, n.i * 100, 1 from n`.execute(trx);
    await sql`${numbers(size.people)} insert into person
      (id, handle, handle_folded, name, role, account_id, created_at)
      select ${lit(FILLED)} + n.i, 'filled' || n.i, 'filled' || n.i, 'Filled ' || n.i, 'member',
        ${lit(FILLED)} + 1 + case when n.i % 100 = 0 then 0 else ${spread(7_919, size.accounts)} end, 1
      from n`.execute(trx);
    await sql`${numbers(IDEAS)} insert into idea
      (id, title, body, body_html, excerpt, language, board_id, status_id, status_group, author_id,
       trend, random_key, created_at, updated_at)
      select ${lit(FILLED)} + n.i, 'Idea ' || n.i, '', '', '', 'en', ${lit(board.id)},
        (select id from status where status_key = 'new'), 'open', ${lit(FILLED)} + n.i, 0, n.i, 1, 1
      from n`.execute(trx);
    await sql`${numbers(size.votes)} insert into vote
      (idea_id, person_id, importance, because, account_id, first_at, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(IDEAS)}, ${lit(FILLED)} + 1 + n.i / ${lit(4)},
        1 + n.i % 3, case when n.i % 7 = 0 then 'It helps.' else '' end,
        (select account_id from person where id = ${lit(FILLED)} + 1 + n.i / ${lit(4)}), n.i, n.i
      from n`.execute(trx);
    await sql`${numbers(size.deals)} insert into deal
      (id, account_id, name, amount, stage, close_on, outcome, closed_at, created_at, updated_at)
      select ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + ${spread(7_919, size.accounts)},
        'Deal ' || n.i, n.i * 1000, 'proposal', '2027-01-' || (10 + n.i % 20),
        case when n.i % 3 = 0 then 'lost' end, case when n.i % 3 = 0 then n.i end, 1, 1
      from n`.execute(trx);
    await sql`${numbers(size.deals)} insert into deal_need (deal_id, idea_id, need, created_at)
      select ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + n.i % ${lit(IDEAS)}, 'needs', 1
      from n`.execute(trx);
    await sql`${numbers(size.deals)} insert into evidence
      (idea_id, kind, body, person_id, account_id, amount, unit, created_at)
      select ${lit(FILLED)} + 1 + n.i % ${lit(IDEAS)}, 'implication', 'It costs us.',
        ${lit(FILLED)} + n.i, ${lit(FILLED)} + 1 + ${spread(7_919, size.accounts)}, 300,
        'hours_month', n.i from n`.execute(trx);
    await sql`${numbers(size.deals)} insert into activity
      (verb, subject_kind, subject_id, account_id, deal_id, details, created_at)
      select 'deal.created', 'deal', ${lit(FILLED)} + n.i,
        ${lit(FILLED)} + 1 + ${spread(7_919, size.accounts)}, ${lit(FILLED)} + n.i, '{}', 1
      from n`.execute(trx);
    // SQLite plans without statistics, as it does where the product runs.
    if (engine === "postgres") await sql`analyze`.execute(trx);
  });
  return { rep, ideaId: FILLED + 1, ownIdeaId: idea.id };
}
