import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import { readRule } from "./rule.schema.server";
import type { Segment, SegmentChoice } from "./segment";

/** All segments by name, also retired ones. */
export async function listSegments(db: Db): Promise<Segment[]> {
  const rows = await selectSegments(db).orderBy("segment.name_folded").execute();
  return rows.map(toSegment);
}

/** Those in use, by name, for filters and forms. */
export function listSegmentChoices(db: Db): Promise<SegmentChoice[]> {
  return db
    .selectFrom("segment")
    .select(["id", "name"])
    .where("retired_at", "is", null)
    .orderBy("name_folded")
    .execute();
}

/** The segment, unless there is none of this number. */
export async function findSegment(db: Db, id: number): Promise<Segment | undefined> {
  const row = await selectSegments(db).where("segment.id", "=", id).executeTakeFirst();
  return row && toSegment(row);
}

/** @throws NotFound */
export async function getSegment(db: Db, id: number): Promise<Segment> {
  const segment = await findSegment(db, id);
  if (!segment) throw new NotFound();
  return segment;
}

/** As {@link listSegments}; nobody else changes one until the transaction ends. */
export async function lockSegments(trx: Trx): Promise<Segment[]> {
  await forUpdate(trx, trx.selectFrom("segment").select("id").orderBy("id")).execute();
  return listSegments(trx);
}

/** The boards that a segment opens, by name. */
export function listBoardsOf(db: Db, segmentId: number): Promise<{ id: number; name: string }[]> {
  return db
    .selectFrom("board_segment")
    .innerJoin("board", "board.id", "board_segment.board_id")
    .select(["board.id", "board.name"])
    .where("board_segment.segment_id", "=", segmentId)
    .orderBy("board.position")
    .orderBy("board.id")
    .execute();
}

/** Undefined when the name is taken, in whatever spelling. */
export async function insertSegment(
  trx: Trx,
  segment: Omit<NewRow<"segment">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("segment")
    .values({ ...segment, name_folded: foldName(segment.name) })
    .onConflict((conflict) => conflict.column("name_folded").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateSegment(
  trx: Trx,
  id: number,
  change: RowChange<"segment">,
): Promise<void> {
  await trx.updateTable("segment").set(change).where("id", "=", id).execute();
}

function selectSegments(db: Db) {
  return db
    .selectFrom("segment")
    .leftJoin("person as maker", "maker.id", "segment.created_by_id")
    .selectAll("segment")
    .select("maker.name as maker");
}

type SegmentRow = Awaited<ReturnType<ReturnType<typeof selectSegments>["execute"]>>[number];

function toSegment(row: SegmentRow): Segment {
  return {
    id: row.id,
    name: row.name,
    rule: readRule(row.rule),
    withDemand: row.with_demand === 1,
    retired: row.retired_at !== null,
    count:
      row.counted_at === null ? null : { people: row.people_count, accounts: row.account_count },
    countedAt: row.counted_at,
    by: row.maker ?? "",
  };
}
