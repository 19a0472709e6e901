import { sql } from "kysely";
import { fieldVersion } from "~/platform/field-version.server";
import type { Db } from "~db/connect.server";
import type { Opening } from "./opening";
import type { Rule } from "./rule";
import { readRule, writeRule } from "./rule.schema.server";
import { COUNTED_AT_MOST, type Segment } from "./segment";
import { segmentCondition } from "./segment-condition.server";
import { listBoardsOf } from "./segments.queries.server";

/**
 * What a new rule of a segment opens to whom: how many members see a board by it that no segment lets
 * them see now, and the boards. Null where that is nobody.
 */
export async function findOpening(
  db: Db,
  segment: Pick<Segment, "id" | "rule">,
  rule: Rule,
): Promise<Opening | null> {
  if (segment.rule !== null && writeRule(segment.rule) === writeRule(rule)) return null;
  const boards = await listBoardsOf(db, segment.id);
  if (boards.length === 0) return null;
  const people = await countNewcomers(db, segment.id, rule);
  return people === 0 ? null : { people, boards, key: fieldVersion({ rule: writeRule(rule) }) };
}

/** Counts up to one past {@link COUNTED_AT_MOST}. */
async function countNewcomers(db: Db, segmentId: number, rule: Rule): Promise<number> {
  const doors = await listDoors(db, segmentId);
  const newcomers = db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.role", "=", "member")
    .where("person.erased_at", "is", null)
    .where(segmentCondition(db, rule))
    .where((where) =>
      where.or(
        doors.map((rules) =>
          where.and(rules.map((each) => sql<boolean>`(${segmentCondition(db, each)}) is not true`)),
        ),
      ),
    )
    .limit(COUNTED_AT_MOST + 1);
  const { count } = await db
    .selectFrom(newcomers.as("newcomer"))
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** By which rules each board of the segment is open now, its own among them. */
async function listDoors(db: Db, segmentId: number): Promise<(Rule | null)[][]> {
  const rows = await db
    .selectFrom("board_segment as own")
    .innerJoin("board_segment as door", "door.board_id", "own.board_id")
    .innerJoin("segment", "segment.id", "door.segment_id")
    .select(["door.board_id", "segment.rule"])
    .where("own.segment_id", "=", segmentId)
    .execute();
  const byBoard = new Map<number, (Rule | null)[]>();
  for (const row of rows) {
    byBoard.set(row.board_id, [...(byBoard.get(row.board_id) ?? []), readRule(row.rule)]);
  }
  return [...byBoard.values()];
}
