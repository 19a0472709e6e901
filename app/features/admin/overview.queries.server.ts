import type { Db } from "~db/connect.server";

/** What there is, in numbers, for the one who runs it. */
export interface Overview {
  ideas: number;
  boards: number;
  people: number;
  suspended: number;
  /** Until an admin lets them in. */
  waiting: number;
  accounts: number;
  mail: { queued: number; sent: number; dead: number };
  deadJobs: number;
}

export async function readOverview(db: Db): Promise<Overview> {
  const boards = await db
    .selectFrom("board")
    .select((select) => [
      select.fn.coalesce(select.fn.sum<number>("idea_count"), select.val(0)).as("ideas"),
      select.fn
        .sum<number>(select.case().when("retired_at", "is", null).then(1).else(0).end())
        .as("open"),
    ])
    .executeTakeFirstOrThrow();
  const people = await db
    .selectFrom("person")
    .select((select) => [
      select.fn.countAll<number>().as("all"),
      select.fn.count<number>("suspended_at").as("suspended"),
      select.fn
        .countAll<number>()
        .filterWhere("waiting_since", "is not", null)
        .filterWhere("suspended_at", "is", null)
        .as("waiting"),
    ])
    .where("shadow", "=", 0)
    .executeTakeFirstOrThrow();
  const accounts = await count(db, "account");
  const deadJobs = await db
    .selectFrom("job")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("dead_at", "is not", null)
    .executeTakeFirstOrThrow();
  return {
    ideas: Number(boards.ideas),
    boards: Number(boards.open ?? 0),
    people: people.all,
    suspended: people.suspended,
    waiting: people.waiting,
    accounts,
    mail: await countMail(db),
    deadJobs: deadJobs.count,
  };
}

async function count(db: Db, table: "account"): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

async function countMail(db: Db): Promise<Overview["mail"]> {
  const rows = await db
    .selectFrom("mail")
    .select((select) => ["state", select.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const mail = { queued: 0, sent: 0, dead: 0 };
  for (const row of rows) mail[row.state] = row.count;
  return mail;
}
