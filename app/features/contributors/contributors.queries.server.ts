import { accountName } from "~/features/accounts/account-name.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import {
  type ContributorRole,
  type Contributors,
  noShapers,
  type Shapers,
  shapersOf,
} from "./contributor";
import { listDeeds } from "./deeds.queries.server";
import { type Credit, type DeedPerson, deriveContributors } from "./derive-contributors";

/** Who contributed to each item, as this viewer is told, in a constant number of queries. */
export async function loadContributors(
  db: Db,
  viewer: Viewer,
  itemIds: readonly number[],
): Promise<Map<number, Contributors>> {
  if (itemIds.length === 0) return new Map();
  const deeds = await listDeeds(db, viewer, itemIds);
  const people = await readPeople(db, [...new Set(deeds.map(({ personId }) => personId))]);
  const { credits, asked } = await readCredits(db, viewer, itemIds);
  const disputes = await readDisputes(db, itemIds);
  return new Map(
    itemIds.map((itemId) => [
      itemId,
      deriveContributors({
        asked: asked.has(itemId),
        deeds: deeds.filter((deed) => deed.itemId === itemId),
        people,
        credits: credits.get(itemId) ?? new Map(),
        disputed: disputes.get(itemId) ?? new Map(),
      }),
    ]),
  );
}

/** The customers who shaped each item, as this viewer is told. */
export async function loadShapers(
  db: Db,
  viewer: Viewer,
  itemIds: readonly number[],
): Promise<Map<number, Shapers>> {
  const contributors = await loadContributors(db, viewer, itemIds);
  return new Map([...contributors].map(([itemId, each]) => [itemId, shapersOf(each)]));
}

/** As {@link loadContributors} for one item that there is. */
export async function loadContributorsOf(
  db: Db,
  viewer: Viewer,
  itemId: number,
): Promise<Contributors> {
  const contributors = await loadContributors(db, viewer, [itemId]);
  return contributors.get(itemId) ?? { ...noShapers, named: [], former: [] };
}

async function readPeople(db: Db, ids: readonly number[]): Promise<Map<number, DeedPerson>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "name", "handle", "picture", "role"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.map(({ picture, role, ...person }) => [
      person.id,
      { ...person, portrait: portraitPath(picture), staff: isStaff({ role }) },
    ]),
  );
}

/** What contributors chose, and of which items they were asked. */
async function readCredits(db: Db, viewer: Viewer, itemIds: readonly number[]) {
  const rows = await db
    .selectFrom("roadmap_item")
    .leftJoin("credit", "credit.roadmap_item_id", "roadmap_item.id")
    .leftJoin("account", "account.id", "credit.account_id")
    .select(["roadmap_item.id", "roadmap_item.credit_asked_at"])
    .select(["credit.person_id", "credit.choice", "credit.chosen_at"])
    .select(accountName(viewer).as("company"))
    .where("roadmap_item.id", "in", [...itemIds])
    .execute();
  const asked = new Set<number>();
  const credits = new Map<number, Map<number, Credit>>();
  for (const { id, credit_asked_at, person_id, choice, chosen_at, company } of rows) {
    if (credit_asked_at !== null) asked.add(id);
    if (person_id === null || choice === null || chosen_at === null) continue;
    const ofItem = credits.get(id) ?? new Map<number, Credit>();
    credits.set(id, ofItem.set(person_id, { choice, company, chosenAt: chosen_at }));
  }
  return { credits, asked };
}

async function readDisputes(db: Db, itemIds: readonly number[]) {
  const rows = await db
    .selectFrom("credit_dispute")
    .select(["roadmap_item_id", "person_id", "role"])
    .where("roadmap_item_id", "in", [...itemIds])
    .execute();
  const disputes = new Map<number, Map<number, Set<ContributorRole>>>();
  for (const { roadmap_item_id, person_id, role } of rows) {
    const ofItem = disputes.get(roadmap_item_id) ?? new Map<number, Set<ContributorRole>>();
    disputes.set(
      roadmap_item_id,
      ofItem.set(person_id, new Set([...(ofItem.get(person_id) ?? []), role])),
    );
  }
  return disputes;
}
