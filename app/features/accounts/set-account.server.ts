import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { getAccount } from "./accounts.queries.server";
import { changeMembership } from "./change-membership.server";

/**
 * The person belongs to the account, or to none. Votes keep the account they were cast for.
 * Only a verified address joins, so that nobody speaks for a company whose address they do not own;
 * without mail the admin finds the link that verifies it in the outbox.
 * @throws Conflict when the address is not verified.
 */
export async function setAccount(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  accountId: number | null,
): Promise<void> {
  const person = await lockMember(trx, personId);
  allow(viewer, canAdminister(viewer));
  if (person.account_id === accountId) return;
  const account = accountId === null ? null : await getAccount(trx, accountId);
  if (account && person.email_verified_at === null) {
    throw new Conflict("admin:errors.unverified");
  }
  await changeMembership(trx, personId, accountId, "staff");
  const about = accountId ?? person.account_id ?? undefined;
  const subject = { kind: "person", id: personId, accountId: about } as const;
  const details = { name: account?.name ?? "", account: accountId, before: person.account_id };
  await recordActivity(trx, viewer, "person.account_changed", subject, details, {
    staffOnly: true,
  });
}

async function lockMember(trx: Trx, id: number) {
  const query = trx
    .selectFrom("person")
    .select(["id", "account_id", "email_verified_at"])
    .where("id", "=", id);
  const person = await forUpdate(trx, query).executeTakeFirst();
  if (!person) throw new NotFound();
  return person;
}
