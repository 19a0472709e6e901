import { listUnansweredContributors } from "~/features/contributors/own-credit.queries.server";
import { UNDO_MS } from "~/features/triage/status-change";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Reading } from "./reading";

/**
 * Who contributed and has not said how they want to be named is asked, once the delivery cannot be undone
 * any more.
 */
export async function readCreditAsked(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const { occasion } = JSON.parse(activity.details);
  const item = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where("id", "=", activity.roadmap_item_id)
    .where("credit_asked_at", "is not", null)
    .where("removed_at", "is", null)
    .where("published_at", "is not", null)
    .executeTakeFirst();
  const delivery = occasion === "delivery";
  if (!item || (delivery && item.horizon !== "delivered")) return null;
  const people = await listUnansweredContributors(db, item.id);
  return {
    kinds: ["credit_asked"],
    membersOnly: true,
    tellAt: activity.created_at + (delivery ? UNDO_MS : 0),
    item,
    audience: {
      named: people.map((personId) => ({ personId, relation: "contributor", ideaId: null })),
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}

/** The owner of the plan hears what somebody says is not theirs, and why. */
export async function readDispute(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const dispute = await db
    .selectFrom("credit_dispute")
    .innerJoin("roadmap_item as item", "item.id", "credit_dispute.roadmap_item_id")
    .select(["item.id", "item.title", "item.horizon", "item.owner_id", "credit_dispute.why"])
    .where("item.id", "=", activity.roadmap_item_id)
    .where("item.removed_at", "is", null)
    .where("credit_dispute.person_id", "=", activity.actor_id)
    .executeTakeFirst();
  if (!dispute || dispute.owner_id === null) return null;
  const { owner_id: personId, why, ...told } = dispute;
  return {
    kinds: ["credit_disputed"],
    item: told,
    words: why,
    audience: {
      named: [{ personId, relation: "item_owner", ideaId: null }],
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}
