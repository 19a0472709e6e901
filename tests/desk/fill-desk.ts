import { type RawBuilder, sql } from "kysely";
import { DAY, HOUR, now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import { makePerson } from "../support/community";
import { engine } from "../support/database";

/** Of the boards and tags one, to filter by. */
export const FILLED_BOARD = "filled-3";
export const FILLED_TAG = 1_000_007;

const PEOPLE = 2_000;
const ACCOUNTS = 200;
const BOARDS = 12;
const TAGS = 30;
/** Of which the youngest wait for their first answer. */
const NEWEST = 3_000;

/** What is said of the numbers of rows, so that columns are spread independently of each other. */
const spread = (prime: number, over: number): RawBuilder<number> =>
  sql`(cast(n.i as bigint) * ${sql.lit(prime)} % ${sql.lit(over)})`;

const numbers = (count: number) =>
  sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})`;

/**
 * A community of so many ideas as one that answers has them after six years: most are closed, one in
 * five is open, the youngest are owed; boards, owners, votes, tags and companies are spread over them.
 * Statements over whole sets, with the indexes made afterwards: seconds, not minutes.
 * @returns one of the company, who owns some of the ideas.
 */
export async function fillDesk(database: Database, ideas: number) {
  const owners = [
    await makePerson(database, "product"),
    await makePerson(database, "product"),
    await makePerson(database, "admin"),
  ] as const;
  await database.write(async (trx) => {
    await fillAround(trx);
    const indexes = await takeIndexes(trx);
    await fillIdeas(
      trx,
      ideas,
      owners.map((owner) => owner.id),
    );
    for (const index of indexes) await sql.raw(index).execute(trx);
    await sql`${numbers(ideas)} insert into idea_tag (idea_id, tag_id)
      select 1000000 + n.i, 1000000 + ${spread(7_919, TAGS)} from n where n.i % 2 = 0`.execute(trx);
    // SQLite plans without statistics, as it does where the product runs.
    if (engine === "postgres") await sql`analyze`.execute(trx);
  });
  return owners[0];
}

async function fillAround(trx: Trx): Promise<void> {
  const at = sql.lit(1);
  await sql`${numbers(ACCOUNTS)} insert into account (id, name, name_folded, kind, created_at)
    select 1000000 + n.i, 'Account ' || n.i, 'account ' || n.i,
      case when n.i % 10 = 0 then 'partner' when n.i % 10 = 1 then 'prospect' else 'customer' end, ${at}
    from n`.execute(trx);
  await sql`${numbers(PEOPLE)}
    insert into person (id, handle, handle_folded, name, role, account_id, created_at)
    select 1000000 + n.i, 'member' || n.i, 'member' || n.i, 'Member ' || n.i, 'member',
      1000001 + ${spread(7_919, ACCOUNTS)}, ${at} from n`.execute(trx);
  await sql`${numbers(BOARDS)} insert into board (id, slug, name, access, position, created_at)
    select 1000000 + n.i, 'filled-' || n.i, 'Filled ' || n.i, 'public', n.i, ${at} from n`.execute(
    trx,
  );
  await sql`${numbers(TAGS)} insert into tag (id, name, name_folded, created_at)
    select 999999 + n.i, 'Filled ' || n.i, 'filled ' || n.i, ${at} from n`.execute(trx);
}

async function fillIdeas(trx: Trx, count: number, owners: readonly number[]): Promise<void> {
  const at = sql.lit(now());
  const age = sql`(cast(n.i as bigint) * ${sql.lit(HOUR / 2)})`;
  const days = (lot: RawBuilder<number>) => sql`${lot} * ${sql.lit(DAY)}`;
  const owed = sql`(n.i <= ${sql.lit(NEWEST)} and n.i % 3 > 0)`;
  const lot = spread(7_919, 100);
  const [first, second, third] = owners.map((id) => sql.lit(id));
  await sql`${numbers(count)},
    drawn (i, status_key) as (
      select n.i, case when ${owed} then 'new'
        when ${lot} < 2 then 'new' when ${lot} < 4 then 'needs_info'
        when ${lot} < 14 then 'under_review' when ${lot} < 20 then 'gathering_evidence'
        when ${lot} < 25 then 'planned' when ${lot} < 27 then 'in_progress'
        when ${lot} < 42 then 'delivered' when ${lot} < 72 then 'declined'
        when ${lot} < 80 then 'already_possible' else 'archived' end
      from n)
    insert into idea (id, title, body, body_html, excerpt, language, board_id, status_id, status_group,
      author_id, vote_count, top_count, comment_count, trend, random_key, listed, answered_at,
      first_answered_at, reply_due_at, newcomer, review_at, owner_id, active_at, created_at, updated_at)
    select 1000000 + n.i, 'Idea number ' || n.i, 'Its body', '<p>Its body</p>', 'Its body', 'en',
      1000001 + ${spread(104_729, BOARDS)}, status.id, status.status_group,
      1000001 + ${spread(48_271, PEOPLE)}, ${spread(7_907, 400)} / 7, ${spread(7_907, 400)} / 7,
      ${spread(6_007, 60)} / 4, (${at} - ${age}) / ${sql.lit(7 * DAY)}.0,
      ${spread(48_271, 1_000_003)}, case when ${spread(5_003, 50)} = 0 then 0 else 1 end,
      case when ${owed} then null else ${at} - ${age} + ${days(spread(31, 4))} end,
      case when ${owed} then null else ${at} - ${age} + ${days(spread(31, 4))} end,
      case when n.i % 5 = 0 then null else ${at} - ${age} + ${sql.lit(5 * DAY)} end,
      case when n.i % 11 = 0 then 1 else 0 end,
      case when status.status_group = 'open' then ${at} + ${days(spread(6_151, 100))} - ${sql.lit(3 * DAY)} end,
      case when n.i % 4 = 0 then null when n.i % 4 = 1 then ${second} when n.i % 40 = 2 then ${first} else ${third} end,
      ${at} - ${age}, ${at} - ${age}, ${at} - ${age}
    from drawn n join status on status.status_key = n.status_key`.execute(trx);
}

/** Takes the indexes of ideas away. @returns the statements that make them again. */
async function takeIndexes(trx: Trx): Promise<string[]> {
  const list =
    engine === "sqlite"
      ? sql`select name, sql as made from sqlite_master
          where type = 'index' and tbl_name = 'idea' and sql is not null`
      : sql`select indexname as name, indexdef as made from pg_indexes
          where tablename = 'idea' and schemaname = current_schema() and indexname <> 'idea_pkey'`;
  const { rows } = await list.execute(trx);
  const indexes = rows as { name: string; made: string }[];
  for (const { name } of indexes) await sql`drop index ${sql.ref(name)}`.execute(trx);
  return indexes.map(({ made }) => made);
}
