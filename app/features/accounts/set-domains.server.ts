import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { gatherLater } from "./gather-domain.server";

/**
 * The account has these domains and no others. Who is at a new one joins in a moment; nobody leaves
 * for a domain that goes.
 * @throws Invalid when another account has one of them, with its name.
 */
export async function setDomains(trx: Trx, id: number, domains: readonly string[]): Promise<void> {
  await refuseTaken(trx, id, domains);
  const before = await trx
    .selectFrom("account_domain")
    .select("domain")
    .where("account_id", "=", id)
    .execute();
  const had = before.map((row) => row.domain);
  const gone = had.filter((domain) => !domains.includes(domain));
  if (gone.length > 0) {
    await trx.deleteFrom("account_domain").where("domain", "in", gone).execute();
  }
  for (const domain of domains.filter((each) => !had.includes(each))) {
    const row = { domain, account_id: id, created_at: now() };
    await trx.insertInto("account_domain").values(row).execute();
    await gatherLater(trx, domain);
  }
}

async function refuseTaken(trx: Trx, id: number, domains: readonly string[]): Promise<void> {
  if (domains.length === 0) return;
  const taken = await trx
    .selectFrom("account_domain")
    .innerJoin("account", "account.id", "account_domain.account_id")
    .select(["account_domain.domain", "account.name"])
    .where("account_domain.domain", "in", domains)
    .where("account_domain.account_id", "<>", id)
    .orderBy("account_domain.domain")
    .execute();
  if (taken.length === 0) return;
  const problems = taken.map(({ domain, name }) =>
    errorKey("accounts:domains.taken", { domain, account: name }),
  );
  throw new Invalid({ domains: problems });
}
