import type { Verb } from "~/features/activity/activity";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Reading } from "./reading";
import type { NotificationKind } from "./who-is-told";

const kinds: Partial<Record<Verb, NotificationKind>> = {
  "trail.visited": "trail_visited",
  "trail.asked": "trail_asked",
  "trail.needed": "trail_needed",
  "trail.followed": "trail_followed",
  "trail.contact_left": "trail_contact",
};

/** What a prospect did on a trail is told to its owner; of visits the first by a link alone. */
export async function readTrailEvent(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const kind = kinds[activity.verb as Verb];
  const { first, question }: { first?: boolean; question?: number } = JSON.parse(activity.details);
  if (!kind || (kind === "trail_visited" && !first)) return null;
  const trail = await db
    .selectFrom("trail")
    .select(["id", "title", "owner_id"])
    .where("id", "=", activity.subject_id)
    .executeTakeFirst();
  if (!trail || trail.owner_id === null) return null;
  return {
    kinds: [kind],
    trail: { id: trail.id, title: trail.title },
    words: question === undefined ? "" : await findWords(db, question),
    audience: {
      named: [{ personId: trail.owner_id, relation: "owner", ideaId: null }],
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}

async function findWords(db: Db, questionId: number): Promise<string> {
  const row = await db
    .selectFrom("trail_question")
    .select("body")
    .where("id", "=", questionId)
    .executeTakeFirst();
  return row?.body ?? "";
}
