import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Audience, Tie } from "./happening";
import type { Reading } from "./reading";
import type { Relation } from "./who-is-told";

/** An account's people who are told of its invitation. */
const INVITED_MOST = 200;

const nobody: Audience = { named: [], ideaIds: [], boardId: null, itemId: null };

/** Other words for a plan: its owner hears of them, and whoever suggested them what became of them. */
export async function readSuggestion(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const row = await db
    .selectFrom("suggested_edit as suggestion")
    .innerJoin("roadmap_item as item", "item.id", "suggestion.roadmap_item_id")
    .select(["item.id", "item.title", "item.horizon", "item.owner_id"])
    .select(["suggestion.state", "suggestion.why", "suggestion.author_id", "suggestion.decision"])
    .where("suggestion.id", "=", activity.subject_id)
    .where("item.removed_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const { state, why, decision, owner_id, author_id, ...item } = row;
  if (activity.verb === "suggested_edit.made") {
    if (state !== "open" || owner_id === null) return null;
    return { kinds: ["suggested"], item, words: why, audience: named("item_owner", [owner_id]) };
  }
  const kind = state === "declined" ? "suggestion_declined" : "suggestion_taken";
  return { kinds: [kind], item, words: decision, audience: named("suggester", [author_id]) };
}

/** Whoever is invited to write on a plan hears of it, unless it is for the team alone or taken back. */
export async function readCoWriting(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const { invitation } = JSON.parse(activity.details);
  const row = await db
    .selectFrom("roadmap_item_invitation as invitation")
    .innerJoin("roadmap_item as item", "item.id", "invitation.roadmap_item_id")
    .select(["item.id", "item.title", "item.horizon"])
    .select(["invitation.person_id", "invitation.account_id"])
    .where("invitation.id", "=", Number(invitation))
    .where("item.removed_at", "is", null)
    .where("item.published_at", "is not", null)
    .executeTakeFirst();
  if (!row) return null;
  const { person_id, account_id, ...item } = row;
  const ids = person_id === null ? await listPeople(db, account_id ?? 0) : [person_id];
  return { kinds: ["co_writing"], staffOnly: false, item, audience: named("invited", ids) };
}

async function listPeople(db: Db, accountId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("account_id", "=", accountId)
    .where("suspended_at", "is", null)
    .orderBy("id")
    .limit(INVITED_MOST)
    .execute();
  return rows.map(({ id }) => id);
}

function named(relation: Relation, ids: readonly number[]): Audience {
  const ties = ids.map((personId): Tie => ({ personId, relation, ideaId: null }));
  return { ...nobody, named: ties };
}
