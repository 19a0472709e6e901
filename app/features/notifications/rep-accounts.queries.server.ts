import type { Db } from "~db/connect.server";
import type { RepAccount } from "./happening";

/** The accounts whose people wrote or voted for these ideas, with each who looks after one. */
export async function listRepAccounts(db: Db, ideaIds: readonly number[]): Promise<RepAccount[]> {
  if (ideaIds.length === 0) return [];
  const accountIds = await listAccountIds(db, ideaIds);
  if (accountIds.length === 0) return [];
  const [owners, team] = await Promise.all([
    db
      .selectFrom("account")
      .select(["owner_id as personId", "id as accountId", "name"])
      .where("id", "in", accountIds)
      .where("owner_id", "is not", null)
      .execute(),
    db
      .selectFrom("account_team")
      .innerJoin("account", "account.id", "account_team.account_id")
      .select(["account_team.person_id as personId", "account.id as accountId", "account.name"])
      .where("account_team.account_id", "in", accountIds)
      .execute(),
  ]);
  const all = [...owners.flatMap((row) => toRep(row)), ...team];
  const once = new Map(all.map((rep) => [`${rep.personId} ${rep.accountId}`, rep]));
  return [...once.values()];
}

const toRep = ({
  personId,
  ...account
}: Omit<RepAccount, "personId"> & { personId: number | null }) =>
  personId === null ? [] : [{ personId, ...account }];

async function listAccountIds(db: Db, ideaIds: readonly number[]): Promise<number[]> {
  const voters = db
    .selectFrom("vote")
    .select("vote.account_id as id")
    .where("vote.idea_id", "in", [...ideaIds])
    .where("vote.withdrawn_at", "is", null)
    .where("vote.account_id", "is not", null);
  const authors = db
    .selectFrom("idea")
    .innerJoin("person", "person.id", "idea.author_id")
    .select("person.account_id as id")
    .where("idea.id", "in", [...ideaIds])
    .where("idea.withdrawn_at", "is", null)
    .where("person.account_id", "is not", null);
  const rows = await voters.union(authors).execute();
  return rows.flatMap((row) => row.id ?? []);
}
