import { recordActivity } from "~/features/activity/record-activity.server";
import { systemViewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { domainsOfAddress } from "./account-domain.server";
import { changeMembership } from "./change-membership.server";

/**
 * Whose verified address is at a domain of an account belongs to it, by themself. Never staff, nor
 * who belongs to an account already, nor a person whom nobody could be.
 * @returns whether they joined.
 */
export async function joinByDomain(trx: Trx, personId: number): Promise<boolean> {
  const query = trx
    .selectFrom("person")
    .select("email_folded")
    .where("id", "=", personId)
    .where("account_id", "is", null)
    .where("email_verified_at", "is not", null)
    .where("role", "=", "member")
    .where("shadow", "=", 0)
    .where("suspended_at", "is", null)
    .where("erased_at", "is", null);
  const person = await forUpdate(trx, query).executeTakeFirst();
  const account = person?.email_folded && (await findByDomain(trx, person.email_folded));
  if (!account) return false;
  await changeMembership(trx, personId, account.id, "domain");
  const subject = { kind: "person", id: personId, accountId: account.id } as const;
  const details = { name: account.name, account: account.id, before: null, domain: account.domain };
  const system = systemViewer(fallbackLanguage);
  await recordActivity(trx, system, "person.account_changed", subject, details, {
    staffOnly: true,
  });
  return true;
}

/** The account with the longest domain that the address is at, or below. */
async function findByDomain(db: Db, email: string) {
  const domains = domainsOfAddress(email);
  if (domains.length === 0) return undefined;
  const rows = await db
    .selectFrom("account_domain")
    .innerJoin("account", "account.id", "account_domain.account_id")
    .select(["account.id", "account.name", "account_domain.domain"])
    .where("account_domain.domain", "in", domains)
    .execute();
  return rows.sort((left, right) => right.domain.length - left.domain.length)[0];
}
