import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { settleVotes } from "~/features/votes/settle-votes.server";
import type { Trx } from "~db/connect.server";

/**
 * After the access of a board changed: what voters wrote on it counts with a canonical idea as far as
 * no more people read that one.
 */
export async function settleBoard(trx: Trx, boardId: number): Promise<void> {
  const rows = await trx
    .selectFrom("idea as merged")
    .innerJoin("idea as canonical", "canonical.id", "merged.merged_into_id")
    .select("canonical.id")
    .distinct()
    .where((where) =>
      where.or([where("merged.board_id", "=", boardId), where("canonical.board_id", "=", boardId)]),
    )
    .orderBy("canonical.id")
    .execute();
  if (rows.length === 0) return;
  await lockIdeas(
    trx,
    rows.map((row) => row.id),
  );
  for (const { id } of rows) await settleVotes(trx, id);
}
