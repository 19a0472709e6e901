import type { Cause } from "~/features/activity/cause";
import { UNDO_MS } from "~/features/triage/status-change";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Audience } from "./happening";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

type Assignment = { to: number | null } & Cause;

/**
 * Whoever takes care of an idea from now on is told, once nobody can take it back any more. One act on
 * many ideas is told of as a whole.
 */
export async function readAssignment(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const { to, undoes, bulkChange }: Assignment = JSON.parse(activity.details);
  if (!idea || typeof to !== "number" || undoes || bulkChange) return null;
  if ((await findOwner(db, idea.id)) !== to || (await gotItBack(db, activity, to))) return null;
  return {
    kinds: ["assigned"],
    tellAt: activity.created_at + UNDO_MS,
    idea,
    audience: owner(to, idea.id),
  };
}

/** Many ideas at once are one thing to hear of: by the first that is still theirs. */
export async function readBulkChange(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  if (JSON.parse(activity.details).act !== "owner") return null;
  const change = await db
    .selectFrom("bulk_change")
    .select(["id", "input"])
    .where("id", "=", activity.subject_id)
    .where("undone_at", "is", null)
    .executeTakeFirst();
  const { ownerId } = JSON.parse(change?.input ?? "{}");
  if (!change || typeof ownerId !== "number") return null;
  const tellAt = activity.created_at + UNDO_MS;
  const [first, second] = await db
    .selectFrom("bulk_change_idea")
    .innerJoin("idea", "idea.id", "bulk_change_idea.idea_id")
    .select("idea.id")
    .where("bulk_change_id", "=", change.id)
    .where("outcome", "=", "changed")
    .where("idea.owner_id", "=", ownerId)
    // Reps do not see what is hidden.
    .orderBy("idea.listed", "desc")
    .orderBy("idea.id")
    .limit(2)
    .execute();
  const idea = await findHappeningIdea(db, first?.id ?? null);
  // A large change goes on in jobs: until then there may be none.
  if (!idea) return { kinds: [], tellAt, audience: nobody };
  const kinds = [second ? ("assigned_many" as const) : ("assigned" as const)];
  return { kinds, tellAt, idea, audience: owner(ownerId, idea.id) };
}

const nobody: Audience = { named: [], ideaIds: [], boardId: null, itemId: null };

const owner = (personId: number, ideaId: number): Audience => ({
  ...nobody,
  named: [{ personId, relation: "owner", ideaId }],
});

async function findOwner(db: Db, ideaId: number): Promise<number | null> {
  const { owner_id } = await db
    .selectFrom("idea")
    .select("owner_id")
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return owner_id;
}

/** Whether it was theirs until a moment before, so that for them nothing has changed. */
async function gotItBack(db: Db, activity: Row<"activity">, personId: number): Promise<boolean> {
  const before = await db
    .selectFrom("activity")
    .select("details")
    .where("idea_id", "=", activity.idea_id)
    .where("verb", "=", "idea.assigned")
    .where("id", "<", activity.id)
    .where("created_at", ">", activity.created_at - UNDO_MS)
    .execute();
  return before.some(({ details }) => JSON.parse(details).from === personId);
}
