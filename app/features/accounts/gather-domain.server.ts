import { domainToUnicode } from "node:url";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Db, Trx } from "~db/connect.server";
import { joinByDomain } from "./join-by-domain.server";

/** The kind of the job that looks who is at a domain that an account was given. */
export const DOMAIN_JOB = "account.domain";

export interface DomainPayload {
  domain: string;
  /** The number of the last person that was looked at. */
  after: number;
}

/** People whose numbers are looked through at a time. */
const LOOKED_THROUGH = 5_000;

export function gatherLater(trx: Trx, domain: string): Promise<void> {
  return enqueueJob(trx, DOMAIN_JOB, { domain, after: 0 } satisfies DomainPayload);
}

/** Who is at the domain already joins its account; one part of all people, the rest in a job after it. */
export async function gatherDomain(database: Database, payload: DomainPayload): Promise<void> {
  const { domain, after } = payload;
  for (const id of await listCandidates(database.read, payload)) {
    await database.write((trx) => joinByDomain(trx, id));
  }
  const until = after + LOOKED_THROUGH;
  if (until < (await lastPerson(database.read))) {
    await database.write((trx) => enqueueJob(trx, DOMAIN_JOB, { domain, after: until }));
  }
}

async function listCandidates(db: Db, { domain, after }: DomainPayload): Promise<number[]> {
  const endings = [domain, domainToUnicode(domain)].flatMap((name) => [`%@${name}`, `%.${name}`]);
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("id", ">", after)
    .where("id", "<=", after + LOOKED_THROUGH)
    .where("account_id", "is", null)
    .where("shadow", "=", 0)
    .where((where) => where.or(endings.map((ending) => where("email_folded", "like", ending))))
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

async function lastPerson(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom("person")
    .select((select) => select.fn.max<number | null>("id").as("last"))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
