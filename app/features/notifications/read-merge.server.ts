import { findCanonical } from "~/features/ideas/canonical.queries.server";
import { UNMERGED_QUIETLY_WITHIN } from "~/features/merges/merge";
import { visitorWhoReads } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

/**
 * A merge is told to the merged idea's people, once it can no longer be taken back unheard. What it
 * is part of now is named where everybody may read it; others find it by the link if they may.
 */
export async function readMerge(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea || idea.mergedIntoId === null) return null;
  const canonical = await findCanonical(db, visitorWhoReads(""), idea.mergedIntoId);
  return {
    kinds: ["merged"],
    tellAt: activity.created_at + UNMERGED_QUIETLY_WITHIN,
    idea,
    into: canonical?.title ?? null,
    audience: { named: [], ideaIds: [idea.id], boardId: null, itemId: null },
  };
}

/**
 * The canonical idea's own people read of it in their inbox, of several merges at a time once: of the
 * last. Those who come with the merged ideas are told as their people.
 */
export async function readTakingIn(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea || (await isOvertaken(db, activity))) return null;
  const merged = await db
    .selectFrom("idea")
    .select("id")
    .where("merged_into_id", "=", idea.id)
    .execute();
  return {
    kinds: ["took_in"],
    tellAt: activity.created_at + UNMERGED_QUIETLY_WITHIN,
    idea,
    audience: {
      ...{ named: [], ideaIds: [idea.id], boardId: null, itemId: null },
      except: merged.map((row) => row.id),
    },
  };
}

async function isOvertaken(db: Db, activity: Row<"activity">): Promise<boolean> {
  const later = await db
    .selectFrom("activity")
    .select("id")
    .where("idea_id", "=", activity.idea_id)
    .where("verb", "=", activity.verb)
    .where("staff_only", "=", 0)
    .where("id", ">", activity.id)
    .where("created_at", "<", activity.created_at + UNMERGED_QUIETLY_WITHIN)
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}
