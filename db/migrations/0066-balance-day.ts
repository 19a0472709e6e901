import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Of which day a balance is: without it, one that is wrong looks like one that is of yesterday. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table exchange_balance add column counted_day @int;
insert into job (kind, payload, run_at, created_at)
  select 'exchange_count', '{"after":0}', 0, 0 where exists (select 1 from exchange_balance);
`,
  );
}
