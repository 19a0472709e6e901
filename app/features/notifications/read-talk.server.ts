import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Tie } from "./happening";
import { listMentioned } from "./list-mentioned.server";
import type { Reading } from "./reading";

/**
 * What is said about a roadmap item is told to whoever it answers, to those whom it mentions, to the
 * item's owner and to its followers.
 */
export async function readTalk(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const said = await db
    .selectFrom("roadmap_comment as said")
    .leftJoin("roadmap_comment as parent", "parent.id", "said.parent_id")
    .select(["said.id", "said.parent_id", "said.kind", "said.body"])
    .select("parent.author_id as answered_id")
    .where("said.id", "=", activity.subject_id)
    .where("said.deleted_at", "is", null)
    .where("said.hidden_at", "is", null)
    .executeTakeFirst();
  const item = said && (await findItem(db, activity));
  if (!item) return null;
  const answered: Tie[] =
    said.answered_id === null
      ? []
      : [{ personId: said.answered_id, relation: "answered", ideaId: null }];
  return {
    kinds: [
      ...(["talk_replied", "talk_mentioned"] as const),
      said.kind === "beta_report" ? "beta_reported" : "talked",
    ],
    ...aboutItem(item, [...answered, ...(await listMentioned(db, said.body, null))]),
    talk: { id: said.id, rootId: said.parent_id ?? said.id },
    words: said.body,
  };
}

/** A new row of the register is told to the item's owner and to its followers. */
export async function readRegisterRow(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const row = await db
    .selectFrom("register_row")
    .select("body")
    .where("id", "=", activity.subject_id)
    .where("hidden_at", "is", null)
    .executeTakeFirst();
  const item = row && (await findItem(db, activity));
  if (!item) return null;
  return { kinds: ["registered"], ...aboutItem(item, []), words: row.body };
}

type ItemRow = NonNullable<Awaited<ReturnType<typeof findItem>>>;

function findItem(db: Db, activity: Row<"activity">) {
  return db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon", "owner_id", "published_at"])
    .where("id", "=", activity.roadmap_item_id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

function aboutItem(
  { owner_id: ownerId, published_at: publishedAt, ...item }: ItemRow,
  named: readonly Tie[],
) {
  const owner: Tie[] =
    ownerId === null ? [] : [{ personId: ownerId, relation: "item_owner", ideaId: null }];
  return {
    item,
    staffOnly: publishedAt === null,
    audience: { named: [...named, ...owner], ideaIds: [], boardId: null, itemId: item.id },
  };
}
