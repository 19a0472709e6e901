import type { ShownItem } from "~/features/ideas/shown-item";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Beta, BetaState } from "./beta";

/** The beta of an item, if anybody ever called for testers. */
export async function findBeta(db: Db, itemId: number): Promise<Beta | undefined> {
  const row = await db
    .selectFrom("beta")
    .selectAll()
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirst();
  return row && toBeta(row);
}

/** @throws NotFound where nobody ever called for testers. */
export async function getBeta(db: Db, itemId: number): Promise<Beta> {
  const beta = await findBeta(db, itemId);
  if (!beta) throw new NotFound();
  return beta;
}

/** How many test it now. */
export async function countTesters(db: Db, itemId: number): Promise<number> {
  const { count } = await db
    .selectFrom("beta_tester")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("roadmap_item_id", "=", itemId)
    .where("left_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** That the viewer tests, or once did. */
export async function findTester(
  db: Db,
  viewer: Viewer,
  itemId: number,
): Promise<Row<"beta_tester"> | undefined> {
  if (viewer.id === null) return undefined;
  return db
    .selectFrom("beta_tester")
    .selectAll()
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .executeTakeFirst();
}

/** Fewer places than testers leave none; nobody is sent away. */
export function stateOf(
  { closedAt, places }: Pick<Beta, "closedAt" | "places">,
  { horizon }: Pick<ShownItem, "horizon">,
  testers: number,
): BetaState {
  return {
    open: closedAt === null && horizon !== "delivered",
    left: places === null ? null : Math.max(0, places - testers),
  };
}

function toBeta(row: Row<"beta">): Beta {
  return {
    ...{ places: row.places, criteria: row.criteria, url: row.url, version: row.version },
    ...{ openedAt: row.opened_at, closedAt: row.closed_at },
  };
}
