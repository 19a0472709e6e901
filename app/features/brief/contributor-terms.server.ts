import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { isStaff, type SignedInViewer, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { ContributorTerms } from "./contributor-terms";

const COMMUNITY_ID = 1;

/** The terms as they stand; null where nothing is asked of contributors. */
async function findTerms(db: Db): Promise<ContributorTerms | null> {
  const row = await db
    .selectFrom("contributor_terms")
    .select(["version", "body", "body_html as html"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && row.body !== "" ? row : null;
}

/** The terms that the viewer has still to accept; staff have none to. */
export async function findTermsToAccept(db: Db, viewer: Viewer): Promise<ContributorTerms | null> {
  if (isStaff(viewer) || viewer.id === null) return null;
  const terms = await findTerms(db);
  if (!terms) return null;
  const accepted = await db
    .selectFrom("contributor_terms_acceptance")
    .select("person_id")
    .where("person_id", "=", viewer.id)
    .where("terms_version", "=", terms.version)
    .executeTakeFirst();
  return accepted ? null : terms;
}

/**
 * Keeps that the viewer accepted the terms which they saw.
 * @throws Invalid at `terms` when they have to accept terms and did not, or saw older ones.
 */
export async function acceptTerms(
  trx: Trx,
  viewer: SignedInViewer,
  version: number | null,
): Promise<void> {
  const terms = await findTermsToAccept(trx, viewer);
  if (!terms) return;
  if (version !== terms.version) throw new Invalid({ terms: ["brief:terms.needed"] });
  await trx
    .insertInto("contributor_terms_acceptance")
    .values({ person_id: viewer.id, terms_version: version, accepted_at: now() })
    .execute();
}

/** What contributors agree to from now on; whoever accepted the version before is asked again. */
export async function writeTerms(
  trx: Trx,
  viewer: Viewer,
  { body, html, seen }: { body: string; html: string; seen: number },
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const last = await findLast(trx);
  if ((last?.body ?? "") === body) return;
  if ((last?.version ?? 0) !== seen) throw new Conflict("brief:terms.stale");
  await trx
    .insertInto("contributor_terms")
    .values({ body, body_html: html, written_by_id: viewer.id, created_at: now() })
    .execute();
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  await recordActivity(trx, viewer, "community.terms_changed", subject, {}, { staffOnly: true });
}

/** The newest version, also where it asks nothing; undefined where there never was one. */
export function findLast(db: Db): Promise<{ version: number; body: string } | undefined> {
  return db
    .selectFrom("contributor_terms")
    .select(["version", "body"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}
