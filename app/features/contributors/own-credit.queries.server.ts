import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { personOfLink } from "~/features/people/person-of-link.server";
import {
  isSignedIn,
  type SignedInViewer,
  systemViewer,
  type Viewer,
} from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { type ContributorRole, type CreditChoice, contributorRoles } from "./contributor";
import { canChooseCredit } from "./contributors.policy";
import { readCreditKey } from "./credit-link.server";
import { listDeeds } from "./deeds.queries.server";

/** How somebody is named for their part in an item, and what they did. */
export interface OwnCredit {
  item: { id: number; title: string; path: string };
  name: string;
  choice: CreditChoice | null;
  /** Their company, where it agreed to be named. */
  company: string | null;
  /** Whether they have one that did not agree. */
  companyUnnamed: boolean;
  deeds: { role: ContributorRole; count: number; disputed: boolean }[];
  /** Why they dispute what they dispute. */
  why: string;
}

/**
 * Whose credit it is: by the key of a mail, or signed in.
 * @throws NotFound for a key that is none of ours, or of somebody who left; SignInNeeded.
 */
export async function findCredited(
  db: Db,
  viewer: Viewer,
  { itemId, key, secret }: { itemId: number; key: string | null; secret: string },
): Promise<SignedInViewer> {
  if (key === null) {
    requireSignedIn(viewer);
    return viewer;
  }
  const asking = readCreditKey(secret, key);
  if (!asking || asking.itemId !== itemId) throw new NotFound();
  return personOfLink(db, asking.personId);
}

/** @throws NotFound for who did nothing for the item; Forbidden for who is of the company. */
export async function getOwnCredit(
  db: Db,
  viewer: SignedInViewer,
  itemId: number,
): Promise<OwnCredit> {
  const { id, title, path } = await getShownItem(db, viewer, itemId);
  allow(viewer, canChooseCredit(viewer), "contributors:credit.ofCompany");
  const counts = await countOwnDeeds(db, viewer, itemId);
  if (counts.size === 0) throw new NotFound();
  const credit = await db
    .selectFrom("credit")
    .select("choice")
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .executeTakeFirst();
  const disputes = await db
    .selectFrom("credit_dispute")
    .select(["role", "why"])
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .execute();
  const account = await findAccount(db, viewer);
  return {
    item: { id, title, path },
    name: viewer.name,
    choice: credit?.choice ?? null,
    company: account?.agreed ? account.name : null,
    companyUnnamed: account !== null && !account.agreed,
    deeds: contributorRoles.flatMap((role) => {
      const count = counts.get(role);
      const disputed = disputes.some((each) => each.role === role);
      return count ? [{ role, count, disputed }] : [];
    }),
    why: disputes[0]?.why ?? "",
  };
}

/** The customers who contributed to an item and have not said how they are named. */
export async function listUnansweredContributors(db: Db, itemId: number): Promise<number[]> {
  const deeds = await listDeeds(db, systemViewer(""), [itemId]);
  const ids = [...new Set(deeds.map(({ personId }) => personId))];
  if (ids.length === 0) return [];
  const answered = db
    .selectFrom("credit")
    .select("person_id")
    .where("roadmap_item_id", "=", itemId);
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("id", "in", ids)
    .where("role", "=", "member")
    .where("id", "not in", answered)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether the viewer is a customer who contributed to the item. */
export async function isContributor(db: Db, viewer: Viewer, itemId: number): Promise<boolean> {
  if (!isSignedIn(viewer) || !canChooseCredit(viewer)) return false;
  return (await countOwnDeeds(db, viewer, itemId)).size > 0;
}

/** Whether the viewer contributed to an item that asks for it, and has not said how they are named. */
export async function hasOpenCredit(db: Db, viewer: Viewer, itemId: number): Promise<boolean> {
  const asking = await db
    .selectFrom("roadmap_item")
    .select("id")
    .where("id", "=", itemId)
    .where("credit_asked_at", "is not", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("credit")
            .select("credit.choice")
            .whereRef("credit.roadmap_item_id", "=", "roadmap_item.id")
            .where("credit.person_id", "=", viewer.id),
        ),
      ),
    )
    .executeTakeFirst();
  return asking !== undefined && isContributor(db, viewer, itemId);
}

/** The person's company, and whether it agreed that others read its name. */
export async function findAccount(
  db: Db,
  { accountId }: Viewer,
): Promise<{ name: string; agreed: boolean } | null> {
  if (accountId === null) return null;
  const account = await db
    .selectFrom("account")
    .select(["name", "named_at"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  return account ? { name: account.name, agreed: account.named_at !== null } : null;
}

/** What the person did in each role, also what they dispute. */
export async function countOwnDeeds(
  db: Db,
  viewer: SignedInViewer,
  itemId: number,
): Promise<Map<ContributorRole, number>> {
  const counts = new Map<ContributorRole, number>();
  for (const { personId, role, count } of await listDeeds(db, viewer, [itemId])) {
    if (personId === viewer.id) counts.set(role, (counts.get(role) ?? 0) + count);
  }
  return counts;
}
