import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import type { DealNeed, Need, NeedSubject } from "./deal";
import { ideaLinesOf, itemLinesOf } from "./lines.queries.server";

/** What the deal hangs on, as far as the viewer may see it: what it needs first. */
export async function listNeeds(db: Db, viewer: Viewer, dealId: number): Promise<DealNeed[]> {
  const rows = await db
    .selectFrom("deal_need")
    .select(["id", "need", "idea_id", "roadmap_item_id"])
    .where("deal_id", "=", dealId)
    .orderBy("need")
    .orderBy("id")
    .execute();
  const some = (ids: (number | null)[]) => ids.filter((id) => id !== null);
  const [ideas, items] = await Promise.all([
    ideaLinesOf(db, viewer, some(rows.map((row) => row.idea_id))),
    itemLinesOf(db, some(rows.map((row) => row.roadmap_item_id))),
  ]);
  const found = rows.flatMap(({ id, need, idea_id, roadmap_item_id }): DealNeed[] => {
    const idea = ideas.find((line) => line.id === idea_id);
    if (idea) return [{ id, need, on: { kind: "idea", ...idea } }];
    const item = items.find((line) => line.id === roadmap_item_id);
    return item ? [{ id, need, on: { kind: "item", ...item } }] : [];
  });
  return found.sort((left, right) => rankOf[left.need] - rankOf[right.need]);
}

const rankOf: Record<Need, number> = { needs: 0, nice: 1 };

export function findNeed(db: Db, dealId: number, { kind, id }: NeedSubject) {
  return db
    .selectFrom("deal_need")
    .select(["id", "need"])
    .where("deal_id", "=", dealId)
    .where(kind === "idea" ? "idea_id" : "roadmap_item_id", "=", id)
    .executeTakeFirst();
}

/** @throws NotFound */
export async function getNeed(
  db: Db,
  dealId: number,
  needId: number,
): Promise<{ need: Need; on: NeedSubject }> {
  const row = await db
    .selectFrom("deal_need")
    .select(["need", "idea_id", "roadmap_item_id"])
    .where("id", "=", needId)
    .where("deal_id", "=", dealId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const { need, idea_id, roadmap_item_id } = row;
  if (idea_id !== null) return { need, on: { kind: "idea", id: idea_id } };
  return { need, on: { kind: "item", id: roadmap_item_id ?? 0 } };
}

export async function countNeeds(db: Db, dealId: number): Promise<number> {
  const { count } = await db
    .selectFrom("deal_need")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("deal_id", "=", dealId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertNeed(trx: Trx, need: NewRow<"deal_need">): Promise<void> {
  await trx.insertInto("deal_need").values(need).execute();
}
