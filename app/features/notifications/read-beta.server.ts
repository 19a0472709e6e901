import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Reading } from "./reading";

/** A call for testers is told to the item's followers and to those who asked for it, while it is open. */
export async function readBetaCall(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const call = await selectBeta(db, activity)
    .where("beta.closed_at", "is", null)
    .executeTakeFirst();
  if (!call) return null;
  const { owner_id: _, criteria, ...item } = call;
  const ideas = await db
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "=", item.id)
    .execute();
  const ideaIds = ideas.map((row) => row.idea_id);
  return {
    kinds: ["beta_opened"],
    item,
    words: criteria,
    audience: { named: [], ideaIds, boardId: null, itemId: item.id },
  };
}

/** Who joined is told to the item's owner, unless they left again. */
export async function readTester(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const found = await selectBeta(db, activity)
    .innerJoin("beta_tester as tester", "tester.roadmap_item_id", "beta.roadmap_item_id")
    .select("tester.note")
    .where("tester.person_id", "=", activity.actor_id)
    .where("tester.left_at", "is", null)
    .executeTakeFirst();
  if (!found || found.owner_id === null) return null;
  const { owner_id: ownerId, criteria: _, note, ...item } = found;
  const owner = { personId: ownerId, relation: "item_owner", ideaId: null } as const;
  return {
    kinds: ["beta_joined"],
    item,
    words: note,
    audience: { named: [owner], ideaIds: [], boardId: null, itemId: null },
  };
}

/** The beta of an item that members see. */
function selectBeta(db: Db, activity: Row<"activity">) {
  return db
    .selectFrom("beta")
    .innerJoin("roadmap_item as item", "item.id", "beta.roadmap_item_id")
    .select(["item.id", "item.title", "item.horizon", "item.owner_id", "beta.criteria"])
    .where("beta.roadmap_item_id", "=", activity.roadmap_item_id)
    .where("item.removed_at", "is", null)
    .where("item.published_at", "is not", null);
}
