import { UNDO_MS } from "~/features/triage/status-change";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Audience, HappeningIdea, Tie } from "./happening";
import { findHappeningIdea, findItemOfIdea } from "./happening-idea.server";
import { listMentioned, listNewlyMentioned } from "./list-mentioned.server";
import type { Reading } from "./reading";

/** A new idea is told to its author, to who follows its board, and to those whom it mentions. */
export async function readPosting(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea) return null;
  // Who has an idea by a rep is told so, and gets no receipt for what they did not do.
  const authorId = (await wasEntered(db, idea.id)) ? null : idea.authorId;
  const author = { personId: authorId ?? 0, relation: "author", ideaId: idea.id } as const;
  const mentioned = await listMentioned(db, await findPosted(db, idea.id), idea.id);
  return {
    kinds: ["mentioned", "posted"],
    idea,
    words: idea.excerpt,
    audience: {
      named: authorId === null ? mentioned : [author, ...mentioned],
      ideaIds: [],
      boardId: idea.boardId,
      itemId: null,
    },
  };
}

async function wasEntered(db: Db, ideaId: number): Promise<boolean> {
  const entry = await db
    .selectFrom("behalf_entry")
    .select("id")
    .where("idea_id", "=", ideaId)
    .where("kind", "=", "idea")
    .executeTakeFirst();
  return entry !== undefined;
}

/** What it said first: whom an edit mentions is told of the edit. */
async function findPosted(db: Db, ideaId: number): Promise<string> {
  const first = await db
    .selectFrom("idea_revision")
    .select("body")
    .where("idea_id", "=", ideaId)
    .where("version", "=", 1)
    .executeTakeFirst();
  if (first) return first.body;
  const { body } = await db
    .selectFrom("idea")
    .select("body")
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return body;
}

/**
 * The version that was written then, though a later one may stand now; those alone are told of a
 * mention whom no version before it named.
 */
export async function readAnswer(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const { version } = JSON.parse(activity.details);
  const versions = await db
    .selectFrom("official_response")
    .select("body")
    .where("idea_id", "=", activity.idea_id)
    .where("version", "<=", Number(version ?? 1))
    .orderBy("version", "desc")
    .execute();
  const [words, ...before] = versions.map(({ body }) => body);
  if (!idea || words === undefined) return null;
  const mentioned = await listNewlyMentioned(db, words, before, idea.id);
  const audience = await peopleOf(db, idea, mentioned);
  return { kinds: ["responded", "mentioned"], idea, words, audience };
}

/** A change without a note is no news; one that was undone or overtaken never was. */
export async function readStatusChange(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const { statusChangeId, bulkChange } = JSON.parse(activity.details);
  if (!idea || typeof statusChangeId !== "number") return null;
  const latest = await db
    .selectFrom("status_change")
    .innerJoin("status", "status.id", "status_change.to_status_id")
    .selectAll("status_change")
    .select(["status.status_key", "status.needs_reason"])
    .where("idea_id", "=", idea.id)
    .orderBy("status_change.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!latest || latest.id !== statusChangeId || latest.note === "") return null;
  const { to_status_id: id, reason_code: reasonCode, would_change: wouldChange } = latest;
  const { possible_where: possibleWhere, conflicts_with: conflictsWith } = latest;
  return {
    kinds: [kindOfStatus(latest), "mentioned"],
    tellAt: activity.created_at + UNDO_MS,
    idea,
    item: await findItemOfIdea(db, idea.id),
    status: { id, reasonCode, wouldChange, possibleWhere, conflictsWith },
    words: latest.note,
    audience: (await isToldByItem(db, idea.id, bulkChange))
      ? { ...nobody, named: await listMentionedOnce(db, latest) }
      : await peopleOf(db, idea, await listMentionedOnce(db, latest)),
  };
}

const nobody: Audience = { named: [], ideaIds: [], boardId: null, itemId: null };

/** With its item delivered, the people of an idea hear of the item, once, and not of each idea. */
async function isToldByItem(db: Db, ideaId: number, bulkChange: unknown): Promise<boolean> {
  if (typeof bulkChange !== "number") return false;
  const deliveries = await db
    .selectFrom("activity")
    .innerJoin("roadmap_item_idea as link", "link.roadmap_item_id", "activity.roadmap_item_id")
    .select("activity.details")
    .where("link.idea_id", "=", ideaId)
    .where("activity.verb", "=", "roadmap_item.delivered")
    .where("activity.staff_only", "=", 0)
    .execute();
  return deliveries.some(({ details }) => JSON.parse(details).statusesBy === bulkChange);
}

/** One note to many ideas mentions people once: with the first of them. */
async function listMentionedOnce(db: Db, change: Row<"status_change">): Promise<Tie[]> {
  const mentioned = await listMentioned(db, change.note, change.idea_id);
  if (mentioned.length === 0) return [];
  const first = await db
    .selectFrom("status_change")
    .select("id")
    .where("actor_id", "=", change.actor_id)
    .where("created_at", ">", change.created_at - UNDO_MS)
    .where("id", "<", change.id)
    .where("note", "=", change.note)
    .limit(1)
    .executeTakeFirst();
  return first ? [] : mentioned;
}

function kindOfStatus(status: { status_key: string; needs_reason: number }) {
  if (status.status_key === "delivered") return "delivered";
  return status.needs_reason === 1 ? "declined" : "status_changed";
}

export async function readPromotion(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const item = idea && (await findItemOfIdea(db, idea.id, activity.roadmap_item_id));
  if (!item) return null;
  return {
    kinds: ["promoted"],
    tellAt: activity.created_at + UNDO_MS,
    idea,
    item,
    audience: await peopleOf(db, idea),
  };
}

/** Whoever wrote an idea that was merged into this one waits for its answer as its author does. */
async function peopleOf(
  db: Db,
  idea: HappeningIdea,
  mentioned: readonly Tie[] = [],
): Promise<Audience> {
  const authors = await db
    .selectFrom("idea")
    .select("author_id as personId")
    .distinct()
    .where("merged_into_id", "=", idea.id)
    .where("withdrawn_at", "is", null)
    .execute();
  const named = authors.map(({ personId }) => ({
    ...{ personId, relation: "author" as const, ideaId: idea.id },
  }));
  return { named: [...named, ...mentioned], ideaIds: [idea.id], boardId: null, itemId: null };
}
