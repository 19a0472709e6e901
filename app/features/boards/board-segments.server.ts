import { lockSegments } from "~/features/segments/segments.queries.server";
import { Invalid } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";

/** The segments that a board is open to, in the order of their numbers. */
export async function listSegmentIds(db: Db, boardId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("board_segment")
    .select("segment_id")
    .where("board_id", "=", boardId)
    .orderBy("segment_id")
    .execute();
  return rows.map((row) => row.segment_id);
}

/**
 * Nobody retires one of these segments until the transaction ends.
 * @throws Invalid for one that there is not, or that is retired and did not open the board before.
 */
export async function refuseUnknownSegments(
  trx: Trx,
  wanted: readonly number[],
  before: readonly number[],
): Promise<void> {
  if (wanted.length === 0) return;
  const known = await lockSegments(trx);
  const offered = known.filter((segment) => !segment.retired || before.includes(segment.id));
  const ids = offered.map((segment) => segment.id);
  if (wanted.every((id) => ids.includes(id))) return;
  throw new Invalid({ segments: ["shared:errors.choice"] });
}

/** From now on the board is open to these segments and no others. */
export async function setSegments(
  trx: Trx,
  boardId: number,
  segmentIds: readonly number[],
): Promise<void> {
  await trx.deleteFrom("board_segment").where("board_id", "=", boardId).execute();
  if (segmentIds.length === 0) return;
  const rows = segmentIds.map((segment_id) => ({ board_id: boardId, segment_id }));
  await trx.insertInto("board_segment").values(rows).execute();
}
