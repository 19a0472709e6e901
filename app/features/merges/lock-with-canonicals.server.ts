import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Trx } from "~db/connect.server";

/** Locks ideas and what they are merged into, all in the order of their numbers. */
export async function lockWithCanonicals(trx: Trx, ideaIds: readonly number[]): Promise<void> {
  if (ideaIds.length === 0) return;
  const rows = await trx
    .selectFrom("idea")
    .select("merged_into_id")
    .distinct()
    .where("id", "in", ideaIds)
    .where("merged_into_id", "is not", null)
    .execute();
  await lockIdeas(trx, [...ideaIds, ...rows.flatMap((row) => row.merged_into_id ?? [])]);
}
