import { portraitPath } from "~/features/pictures/portrait";
import { now } from "~/platform/clock";
import { LinkGone } from "~/platform/errors";
import { sha256 } from "~/platform/hash.server";
import type { Db } from "~db/connect.server";

/** A trail as a link opens it. */
export interface OpenTrail {
  trailId: number;
  linkId: number;
  title: string;
  letter: string;
  /** In which the rep wrote. */
  language: string;
  expiresAt: number;
  /** What the reader must show to have; "" for nothing. */
  mailCheck: string;
  account: { id: number; name: string } | null;
  dealId: number | null;
  ownerId: number | null;
  /** Null once the rep is gone. */
  rep: { name: string; jobTitle: string; portrait: string | null } | null;
}

/**
 * The trail of a link.
 * @throws LinkGone when it is unknown, revoked or expired, which nobody can tell apart.
 */
export async function openTrail(db: Db, token: string): Promise<OpenTrail> {
  const row = await linkOf(db, token)
    .innerJoin("trail", "trail.id", "link.trail_id")
    .leftJoin("account", "account.id", "trail.account_id")
    .leftJoin("person", "person.id", "trail.owner_id")
    .select(["link.id", "link.trail_id", "link.expires_at", "link.mail_check"])
    .select(["trail.title", "trail.letter", "trail.language", "trail.account_id"])
    .select(["trail.deal_id", "trail.owner_id", "account.name as account_name"])
    .select(["person.name", "person.job_title", "person.picture"])
    .executeTakeFirst();
  if (!row) throw new LinkGone();
  return {
    trailId: row.trail_id,
    linkId: row.id,
    title: row.title,
    letter: row.letter,
    language: row.language,
    expiresAt: row.expires_at,
    mailCheck: row.mail_check,
    account: row.account_id === null ? null : { id: row.account_id, name: row.account_name ?? "" },
    dealId: row.deal_id,
    ownerId: row.owner_id,
    rep: row.name
      ? { name: row.name, jobTitle: row.job_title ?? "", portrait: portraitPath(row.picture) }
      : null,
  };
}

/** The language of a link, where it has one of its own and opens something. */
export async function findLinkLanguage(db: Db, token: string): Promise<string | null> {
  const row = await linkOf(db, token).select("link.language").executeTakeFirst();
  return row?.language ?? null;
}

function linkOf(db: Db, token: string) {
  return db
    .selectFrom("trail_link as link")
    .where("link.token_hash", "=", sha256(token))
    .where("link.revoked_at", "is", null)
    .where("link.expires_at", ">", now());
}

/** When a link ends that still opens something. @throws LinkGone */
export async function getLinkEnd(db: Db, linkId: number): Promise<number> {
  const row = await db
    .selectFrom("trail_link")
    .select("expires_at")
    .where("id", "=", linkId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now())
    .executeTakeFirst();
  if (!row) throw new LinkGone();
  return row.expires_at;
}
