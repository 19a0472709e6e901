import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { visitorWhoReads } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Shapers } from "./shown-stop";

const NAMES_AT_MOST = 5;

/** Whose public ideas stand behind items, by item. Named are those alone whose company agreed. */
export async function listShapers(
  db: Db,
  itemIds: readonly number[],
): Promise<Map<number, Shapers>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("idea", "idea.id", "link.idea_id")
    .innerJoin("person", "person.id", "idea.author_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select(["link.roadmap_item_id as itemId", "person.id", "person.name", "account.named_at"])
    .distinct()
    .where("link.roadmap_item_id", "in", [...itemIds])
    .where("idea.listed", "=", 1)
    .where("idea.withdrawn_at", "is", null)
    .where("person.role", "=", "member")
    .where(visibleTo(visitorWhoReads("")))
    .orderBy("person.id")
    .execute();
  const shapers = new Map<number, Shapers>();
  for (const row of rows) {
    const { count, names } = shapers.get(row.itemId) ?? { count: 0, names: [] };
    const named = row.named_at !== null && row.name !== "" && names.length < NAMES_AT_MOST;
    shapers.set(row.itemId, { count: count + 1, names: named ? [...names, row.name] : names });
  }
  return shapers;
}
