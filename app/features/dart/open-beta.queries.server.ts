import type { ShownItem } from "~/features/ideas/shown-item";
import type { Db } from "~db/connect.server";

/** The beta of an item that people can join, and how many test it. */
export async function findOpenBeta(
  db: Db,
  item: Pick<ShownItem, "id" | "horizon">,
): Promise<{ testers: number } | null> {
  if (item.horizon === "delivered") return null;
  const beta = await db
    .selectFrom("beta")
    .select((select) =>
      select
        .selectFrom("beta_tester")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("beta_tester.roadmap_item_id", "=", "beta.roadmap_item_id")
        .where("beta_tester.left_at", "is", null)
        .as("testers"),
    )
    .where("beta.roadmap_item_id", "=", item.id)
    .where("beta.closed_at", "is", null)
    .executeTakeFirst();
  return beta ? { testers: beta.testers ?? 0 } : null;
}
