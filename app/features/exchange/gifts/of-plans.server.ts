import { listDeeds } from "~/features/contributors/deeds.queries.server";
import { systemViewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import type { Db } from "~db/connect.server";
import { readMemberships } from "../memberships.server";
import { firstOfEach, type Gift } from "../source";

/** A place in a beta, while it is taken, and the first report of each tester. */
export async function giftsOfBetas(db: Db, itemIds: readonly number[]): Promise<Gift[]> {
  const places = await db
    .selectFrom("beta_tester")
    .innerJoin("person", "person.id", "beta_tester.person_id")
    .select(["roadmap_item_id", "person_id", "beta_tester.account_id", "joined_at"])
    .where("roadmap_item_id", "in", [...itemIds])
    .where("left_at", "is", null)
    .where("person.role", "=", "member")
    .where("person.erased_at", "is", null)
    .execute();
  const reports = await db
    .selectFrom("roadmap_comment")
    .select(["id", "roadmap_item_id", "author_id", "created_at"])
    .where("roadmap_item_id", "in", [...itemIds])
    .where("kind", "=", "beta_report")
    .where("by_staff", "=", 0)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .orderBy("id")
    .execute();
  const { isCustomer, accountAt } = await readMemberships(
    db,
    reports.map((report) => report.author_id),
  );
  const first = firstOfEach(reports, (row) => `${row.roadmap_item_id}:${row.author_id}`);
  return [
    ...places.map(
      (place): Gift => ({
        ...{ source: "beta", sourceId: place.roadmap_item_id, kind: "early_access", part: 0 },
        ...{ personId: place.person_id, accountId: place.account_id },
        ...{ ideaId: null, itemId: place.roadmap_item_id, at: place.joined_at },
      }),
    ),
    ...first
      .filter((row) => isCustomer(row.author_id))
      .map(
        (row): Gift => ({
          ...{ source: "beta", sourceId: row.roadmap_item_id, kind: "beta_report" },
          ...{ part: row.id, personId: row.author_id },
          accountId: accountAt(row.author_id, row.created_at),
          ...{ ideaId: null, itemId: row.roadmap_item_id, at: row.created_at },
        }),
      ),
  ];
}

/** Suggested edits that the company took up. */
export async function giftsOfSuggestions(db: Db, ids: readonly number[]): Promise<Gift[]> {
  const rows = await db
    .selectFrom("suggested_edit")
    .innerJoin("person", "person.id", "suggested_edit.author_id")
    .select(["suggested_edit.id", "roadmap_item_id", "author_id", "decided_at"])
    .select("suggested_edit.account_id")
    .where("suggested_edit.id", "in", [...ids])
    .where("state", "in", ["accepted", "changed"])
    .where("hidden_at", "is", null)
    .where("person.role", "=", "member")
    .where("person.erased_at", "is", null)
    .execute();
  return rows.map((row) => ({
    ...{ source: "suggestion", sourceId: row.id, kind: "suggestion", part: 0 },
    ...{ personId: row.author_id, accountId: row.account_id },
    ...{ ideaId: null, itemId: row.roadmap_item_id, at: row.decided_at ?? 0 },
  }));
}

/** Business cases that an account was shown. */
export async function giftsOfCases(db: Db, ids: readonly number[]): Promise<Gift[]> {
  const rows = await db
    .selectFrom("business_case")
    .select(["id", "account_id", "idea_id", "roadmap_item_id", "shared_at"])
    .where("id", "in", [...ids])
    .where("shared_at", "is not", null)
    .execute();
  return rows.map((row) => ({
    ...{ source: "case", sourceId: row.id, kind: "insight", part: 0, personId: null },
    ...{ accountId: row.account_id, ideaId: row.idea_id, itemId: row.roadmap_item_id },
    at: row.shared_at ?? 0,
  }));
}

/** Who was let into the writing of an item, and, once it is delivered, each account that shaped it. */
export async function giftsOfPlans(db: Db, itemIds: readonly number[]): Promise<Gift[]> {
  return [...(await invitations(db, itemIds)), ...(await deliveries(db, itemIds))];
}

async function invitations(db: Db, itemIds: readonly number[]): Promise<Gift[]> {
  const rows = await db
    .selectFrom("roadmap_item_invitation")
    .select(["id", "roadmap_item_id", "person_id", "account_id", "created_at"])
    .where("roadmap_item_id", "in", [...itemIds])
    .execute();
  const { isCustomer, accountAt } = await readMemberships(
    db,
    rows.flatMap(({ person_id }) => person_id ?? []),
  );
  return rows
    .filter(({ person_id }) => person_id === null || isCustomer(person_id))
    .map((row) => ({
      ...{ source: "plan", sourceId: row.roadmap_item_id, kind: "insight", part: row.id },
      personId: row.person_id,
      accountId: row.person_id === null ? row.account_id : accountAt(row.person_id, row.created_at),
      ...{ ideaId: null, itemId: row.roadmap_item_id, at: row.created_at },
    }));
}

/** Once for each account that contributed; who belongs to none got it by themselves. */
async function deliveries(db: Db, itemIds: readonly number[]): Promise<Gift[]> {
  const items = await db
    .selectFrom("roadmap_item")
    .select(["id", "delivered_at"])
    .where("id", "in", [...itemIds])
    .where("delivered_at", "is not", null)
    .where("removed_at", "is", null)
    .execute();
  const deliveredAt = new Map(items.map((item) => [item.id, item.delivered_at ?? 0]));
  const deeds = await listDeeds(db, systemViewer(fallbackLanguage), [...deliveredAt.keys()]);
  const { isCustomer, accountAt } = await readMemberships(
    db,
    deeds.map((deed) => deed.personId),
  );
  const gifts = new Map<string, Gift>();
  for (const { itemId, personId } of deeds) {
    if (!isCustomer(personId)) continue;
    const at = deliveredAt.get(itemId) ?? 0;
    const accountId = accountAt(personId, at);
    gifts.set(accountId === null ? `${itemId}:person:${personId}` : `${itemId}:${accountId}`, {
      ...{ source: "plan", sourceId: itemId, kind: "delivery", part: 0, accountId },
      ...{ personId: accountId === null ? personId : null, ideaId: null, itemId, at },
    });
  }
  return [...gifts.values()];
}
