import type { Db } from "~db/connect.server";

interface Stay {
  accountId: number;
  joinedAt: number;
  leftAt: number | null;
  /** From before the history begins, or brought by an import: nobody knows since when. */
  long: boolean;
}

/** To which account people belonged at a time; people who are erased or staff are not among them. */
export interface Memberships {
  isCustomer(personId: number): boolean;
  accountAt(personId: number, at: number): number | null;
}

/** The history of these people's accounts, in two queries. */
export async function readMemberships(db: Db, personIds: readonly number[]): Promise<Memberships> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return { isCustomer: () => false, accountAt: () => null };
  const people = await db
    .selectFrom("person")
    .select("id")
    .where("id", "in", ids)
    .where("role", "=", "member")
    .where("erased_at", "is", null)
    .execute();
  const customers = new Set(people.map(({ id }) => id));
  const rows = await db
    .selectFrom("membership")
    .selectAll()
    .where("person_id", "in", ids)
    .orderBy("id")
    .execute();
  const stays = new Map<number, Stay[]>();
  for (const row of rows) {
    const known = stays.get(row.person_id) ?? [];
    const long = known.length === 0 && (row.cause === "known" || row.cause === "import");
    known.push({ accountId: row.account_id, joinedAt: row.joined_at, leftAt: row.left_at, long });
    stays.set(row.person_id, known);
  }
  return {
    isCustomer: (personId) => customers.has(personId),
    accountAt: (personId, at) => accountAt(stays.get(personId) ?? [], at),
  };
}

function accountAt(stays: readonly Stay[], at: number): number | null {
  const stay = stays.findLast(
    ({ joinedAt, leftAt, long }) => (long || joinedAt <= at) && (leftAt === null || leftAt > at),
  );
  return stay?.accountId ?? null;
}
