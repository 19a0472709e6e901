import { worthDays } from "~/features/changelog/worth";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Reading } from "./reading";
import { listRepAccounts } from "./rep-accounts.queries.server";

/** What is out is told to all who took part in its ideas or follow its item, and to their reps. */
export async function readPublished(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const entry = await db
    .selectFrom("changelog_entry")
    .select(["id", "title", "body", "roadmap_item_id"])
    .where("id", "=", activity.subject_id)
    .where("published_at", "is not", null)
    .executeTakeFirst();
  if (!entry) return null;
  const item = await findItem(db, entry.roadmap_item_id);
  if (entry.roadmap_item_id !== null && !item) return null;
  const answered = await db
    .selectFrom("changelog_entry_idea")
    .select("idea_id")
    .where("changelog_entry_id", "=", entry.id)
    .execute();
  const ofItem = await listIdeaIds(db, entry.roadmap_item_id);
  const ideaIds = [...new Set([...answered.map((row) => row.idea_id), ...ofItem])];
  const repAccounts = await listRepAccounts(db, ideaIds);
  return {
    kinds: ["published"],
    item,
    entry: { id: entry.id, title: entry.title },
    words: entry.body,
    repAccounts,
    audience: {
      named: repTies(repAccounts),
      ideaIds,
      boardId: null,
      itemId: item?.id ?? null,
    },
  };
}

/** Those who wrote or voted for its ideas are asked what an item is worth, while its round is open. */
export async function readWorthAsked(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const asked: { days?: unknown } = JSON.parse(activity.details);
  const days = worthDays.find((each) => each === asked.days);
  const item = await findItem(db, activity.roadmap_item_id);
  if (!item || days === undefined) return null;
  return {
    kinds: ["worth_asked"],
    membersOnly: true,
    item,
    worthDays: days,
    audience: {
      named: [],
      ideaIds: await listIdeaIds(db, item.id),
      boardId: null,
      itemId: null,
    },
  };
}

/** Ties of those who look after an account, each once. */
export function repTies(accounts: readonly { personId: number }[]) {
  const people = [...new Set(accounts.map(({ personId }) => personId))];
  return people.map((personId) => ({ personId, relation: "account_rep" as const, ideaId: null }));
}

/** An item that members see. */
async function findItem(db: Db, itemId: number | null) {
  if (itemId === null) return null;
  const item = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where("id", "=", itemId)
    .where("removed_at", "is", null)
    .where("published_at", "is not", null)
    .executeTakeFirst();
  return item ?? null;
}

async function listIdeaIds(db: Db, itemId: number | null): Promise<number[]> {
  if (itemId === null) return [];
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "=", itemId)
    .execute();
  return rows.map((row) => row.idea_id);
}
