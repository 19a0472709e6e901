import { fieldParam } from "~/platform/asked-field";
import { NotFound } from "~/platform/errors";
import type { Fields } from "~/platform/field-version.server";
import type { Db } from "~db/connect.server";
import type { AccountDetails, AccountRecord } from "./account";
import { listOwnFacts } from "./account-fields.queries.server";

/** All that staff know of an account. @throws NotFound */
export async function getAccountRecord(db: Db, id: number): Promise<AccountRecord> {
  const row = await db
    .selectFrom("account")
    .leftJoin("person as owner", "owner.id", "account.owner_id")
    .selectAll("account")
    .select("owner.name as owner_name")
    .where("account.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const { name, kind, size, industry, region, plan } = row;
  return {
    ...{ id, name, kind, size, industry, region, plan },
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
    team: await listTeam(db, id),
    annualValue: row.annual_value,
    externalId: row.external_id,
    named: row.named_at !== null,
    domains: await listDomains(db, id),
    own: await listOwnFacts(db, id),
  };
}

function listTeam(db: Db, id: number) {
  return db
    .selectFrom("account_team")
    .innerJoin("person", "person.id", "account_team.person_id")
    .select(["person.id", "person.name"])
    .where("account_team.account_id", "=", id)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

async function listDomains(db: Db, id: number): Promise<string[]> {
  const rows = await db
    .selectFrom("account_domain")
    .select("domain")
    .where("account_id", "=", id)
    .orderBy("domain")
    .execute();
  return rows.map((row) => row.domain);
}

/** What is said of an account, as {@link AccountDetails}. */
export function detailsOf({ id: _, owner, team, own, ...record }: AccountRecord): AccountDetails {
  return {
    ...record,
    ownerId: owner?.id ?? null,
    team: team.map((keeper) => keeper.id),
    own: Object.fromEntries(own.map((fact) => [fact.id, fact.value])),
  };
}

/** The details by the names of their form's fields; the form's version is made of them. */
export function accountFields(details: AccountDetails): Fields {
  const { name, kind, industry, region, plan } = details;
  return {
    ...{ name, kind, industry, region, plan },
    owner: details.ownerId ?? "",
    team: [...details.team].sort((left, right) => left - right).join(" "),
    size: details.size ?? "",
    annualValue: details.annualValue ?? "",
    externalId: details.externalId ?? "",
    named: details.named ? "1" : "",
    domains: [...details.domains].sort().join("\n"),
    ...Object.fromEntries(
      Object.entries(details.own).map(([id, value]) => [fieldParam(Number(id)), value]),
    ),
  };
}
