import { findAccountByName } from "~/features/accounts/accounts.queries.server";
import { changeMembership } from "~/features/accounts/change-membership.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { uniqueHandle } from "~/features/people/handles.server";
import { indexPeople } from "~/features/people/index-people.server";
import { foldEmail } from "~/features/people/person";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { canEnterOnBehalf } from "./behalf.policy";

export interface NewCustomer {
  name: string;
  email: string;
  /** The name of their account, in whatever spelling. */
  account: string;
}

/**
 * Somebody whom a rep spoke with and who has no account here: a shadow, which whoever verifies the
 * address takes over. Sent twice it is one.
 * @returns the person's number.
 * @throws Invalid where somebody has the address already, or no account has the name.
 */
export async function makeCustomer(
  trx: Trx,
  viewer: Viewer,
  { name, email, account: accountName }: NewCustomer,
): Promise<number> {
  allow(viewer, canEnterOnBehalf(viewer));
  const account = await findAccountByName(trx, accountName);
  if (!account) throw new Invalid({ newAccount: ["intake:behalf.refused.unknownAccount"] });
  const known = await findByEmail(trx, email);
  if (known) {
    if (known.shadow === 1 && known.account_id === account.id) return known.id;
    // An import knew the address alone.
    if (known.shadow === 1 && known.account_id === null)
      return join(trx, viewer, known.id, account.id);
    throw new Invalid({ newEmail: [errorKey("intake:behalf.refused.known", nameOf(known))] });
  }
  const handle = await uniqueHandle(trx, name);
  const { id } = await trx
    .insertInto("person")
    .values({
      ...{ handle, handle_folded: handle, name, email, email_folded: foldEmail(email) },
      ...{ shadow: 1, created_at: now() },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await indexPeople(trx, [id]);
  return join(trx, viewer, id, account.id);
}

async function join(trx: Trx, viewer: Viewer, id: number, accountId: number): Promise<number> {
  await changeMembership(trx, id, accountId, "staff");
  const subject = { kind: "person", id, accountId } as const;
  await recordActivity(trx, viewer, "person.account_changed", subject, {}, { staffOnly: true });
  return id;
}

function findByEmail(trx: Trx, email: string) {
  return trx
    .selectFrom("person")
    .select(["id", "name", "shadow", "account_id"])
    .where("email_folded", "=", foldEmail(email))
    .orderBy("shadow")
    .executeTakeFirst();
}

const nameOf = ({ name }: { name: string }) => ({ name });
