import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { MembershipCause } from "~db/schema";

/**
 * The person belongs to the account from now on, or to none. The one place where that is written,
 * with {@link joinAccounts}: where they belonged before stays in the history, with its dates.
 */
export async function changeMembership(
  trx: Trx,
  personId: number,
  accountId: number | null,
  cause: MembershipCause,
): Promise<void> {
  const present = await trx
    .selectFrom("membership")
    .select(["id", "account_id"])
    .where("person_id", "=", personId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  const belongs = (present?.account_id ?? null) === accountId;
  if (present && !belongs) {
    const left = trx.updateTable("membership").set({ left_at: now() });
    await left.where("id", "=", present.id).execute();
  }
  if (accountId !== null && !belongs) return joinAccounts(trx, [{ personId, accountId }], cause);
  const person = trx.updateTable("person").set({ account_id: accountId });
  await person.where("id", "=", personId).execute();
}

/** People who belong to no account join these. */
export async function joinAccounts(
  trx: Trx,
  members: readonly { personId: number; accountId: number }[],
  cause: MembershipCause,
): Promise<void> {
  if (members.length === 0) return;
  const joined_at = now();
  const rows = members.map(({ personId, accountId }) => ({
    ...{ person_id: personId, account_id: accountId, joined_at, cause },
  }));
  await trx.insertInto("membership").values(rows).execute();
  for (const accountId of new Set(members.map((member) => member.accountId))) {
    const people = members.filter((member) => member.accountId === accountId);
    await trx
      .updateTable("person")
      .set({ account_id: accountId })
      .where(
        "id",
        "in",
        people.map((member) => member.personId),
      )
      .execute();
  }
}
