import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What the page of an account and the figures of an idea are read along. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create index vote_of_account on vote (account_id, created_at, idea_id)
  where account_id is not null and withdrawn_at is null;
create index vote_accounts on vote (idea_id, account_id)
  where account_id is not null and withdrawn_at is null and by_staff = 0;
create index deal_closing on deal (coalesce(close_on, '9999-12-31'), id) where outcome is null;
create index deal_closed on deal (outcome, closed_at, id) where outcome is not null;
`,
  );
}
