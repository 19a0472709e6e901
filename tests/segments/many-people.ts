import { sql } from "kysely";
import type { Database } from "~db/connect.server";
import { engine } from "../support/database";

const numbers = (count: number) =>
  sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})`;

/** So many accounts with ten people each and a deal for every fourth, by whole sets. */
export async function fillAccounts(database: Database, accounts: number): Promise<void> {
  await database.write(async (trx) => {
    await sql`insert into account_field (id, name, name_folded, kind, position, created_at)
      values (1, 'Sites', 'sites', 'number', 0, 1)`.execute(trx);
    await sql`${numbers(accounts)}
      insert into account (id, name, name_folded, kind, size, industry, region, plan, annual_value, created_at)
      select 1000000 + n.i, 'Account ' || n.i, 'account ' || n.i,
        case n.i % 5 when 0 then 'prospect' when 1 then 'partner' else 'customer' end,
        case when n.i % 7 = 0 then null else n.i % 900 end,
        case n.i % 4 when 0 then 'Retail' when 1 then 'Logistics' when 2 then 'Health' else '' end,
        case n.i % 3 when 0 then 'DACH' else 'Nordics' end, 'plan ' || (n.i % 6), n.i * 100, 1
      from n`.execute(trx);
    await sql`${numbers(accounts)}
      insert into account_field_value (account_id, field_id, number_value)
      select 1000000 + n.i, 1, n.i % 40 from n where n.i % 2 = 0`.execute(trx);
    await sql`${numbers(Math.floor(accounts / 4))}
      insert into deal (account_id, name, stage, outcome, created_at, updated_at)
      select 1000000 + n.i * 4, 'Deal ' || n.i, 'proposal',
        case when n.i % 2 = 0 then 'lost' else null end, 1, 1 from n`.execute(trx);
    await sql`${numbers(accounts * 10)}
      insert into person (id, handle, handle_folded, name, email, email_folded, email_verified_at,
        role, account_id, language, created_at)
      select 1000000 + n.i, 'many' || n.i, 'many' || n.i, 'Person ' || n.i,
        'many' || n.i || '@example.com', 'many' || n.i || '@example.com',
        case when n.i % 9 = 0 then null else 1 end, 'member',
        case when n.i % 20 = 0 then null else 1000000 + 1 + n.i % ${sql.lit(accounts)} end,
        case n.i % 3 when 0 then 'de' when 1 then 'en' else null end,
        cast(n.i as bigint) * 1000000
      from n`.execute(trx);
  });
  // SQLite plans without statistics, as it does where the product runs; PostgreSQL vacuums by itself.
  if (engine === "postgres") await sql`vacuum analyze person, account`.execute(database.read);
}
