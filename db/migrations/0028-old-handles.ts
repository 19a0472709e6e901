import type { Kysely } from "kysely";
import type { Trx } from "../connect.server";
import { define } from "../dialect";

const ROWS_AT_ONCE = 500;

/** The handles that people gave up: their addresses and mentions go on leading to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table old_handle (
  handle_folded text primary key,
  person_id @int not null references person (id) on delete cascade,
  given_up_at @time not null
) @strict;
create index old_handle_person on old_handle (person_id, given_up_at);
`,
  );
  // Migrations run in one transaction.
  await fill(db as unknown as Trx);
}

/** What was given up before this version, as far as nobody else has it now; the last owner keeps it. */
async function fill(trx: Trx): Promise<void> {
  const edits = await trx
    .selectFrom("activity")
    .select(["subject_id", "details", "created_at"])
    .where("verb", "=", "person.edited")
    .orderBy("id", "desc")
    .execute();
  const people = await trx.selectFrom("person").select(["id", "handle_folded"]).execute();
  const ids = new Set(people.map(({ id }) => id));
  const taken = new Set(people.map(({ handle_folded: handle }) => handle));
  const rows = edits.flatMap(({ subject_id, details, created_at }) => {
    const { fromHandle } = JSON.parse(details) as { fromHandle?: unknown };
    const handle = typeof fromHandle === "string" ? fromHandle.toLowerCase() : "";
    if (handle === "" || taken.has(handle) || !ids.has(subject_id)) return [];
    taken.add(handle);
    return [{ handle_folded: handle, person_id: subject_id, given_up_at: created_at }];
  });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await trx
      .insertInto("old_handle")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}
