import type { Db } from "~db/connect.server";
import type { AccountPeople } from "./account-people";

const MEMBERS_SHOWN = 50;
const FORMER_SHOWN = 20;

/** Who belongs to an account, by name, and who did, the last who left first. */
export async function getAccountPeople(db: Db, accountId: number): Promise<AccountPeople> {
  const [members, { count }, former] = await Promise.all([
    listPresent(db, accountId),
    db
      .selectFrom("person")
      .where("account_id", "=", accountId)
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
    listFormer(db, accountId),
  ]);
  return { members, memberCount: count, former };
}

function listPresent(db: Db, accountId: number) {
  return db
    .selectFrom("person")
    .leftJoin("membership", (join) =>
      join.onRef("membership.person_id", "=", "person.id").on("membership.left_at", "is", null),
    )
    .select(["person.id", "person.name", "person.handle", "person.job_title as jobTitle"])
    .select("membership.joined_at as joinedAt")
    .where("person.account_id", "=", accountId)
    .orderBy("person.name")
    .orderBy("person.id")
    .limit(MEMBERS_SHOWN)
    .execute();
}

async function listFormer(db: Db, accountId: number) {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select(["membership.id", "person.name", "person.handle"])
    .select(["membership.joined_at as joinedAt", "membership.left_at as leftAt"])
    .where("membership.account_id", "=", accountId)
    .where("membership.left_at", "is not", null)
    .orderBy("membership.id", "desc")
    .limit(FORMER_SHOWN)
    .execute();
  return rows.map((row) => ({ ...row, leftAt: row.leftAt ?? row.joinedAt }));
}
