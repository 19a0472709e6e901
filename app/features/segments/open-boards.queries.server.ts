import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { readFacts } from "./facts.queries.server";
import { matches } from "./matches";
import { readRule } from "./rule.schema.server";
import { segmentCondition } from "./segment-condition.server";

/**
 * The viewer with the boards for segments that let them in now. One query where no board is so
 * limited, and for staff, who see all, none.
 */
export async function withOpenBoards<V extends Viewer>(db: Db, viewer: V): Promise<V> {
  if (viewer.id === null || isStaff(viewer)) return viewer;
  const doors = await db
    .selectFrom("board_segment")
    .innerJoin("segment", "segment.id", "board_segment.segment_id")
    .select(["board_segment.board_id", "segment.rule"])
    .execute();
  if (doors.length === 0) return viewer;
  const facts = await readFacts(db, viewer.id);
  const open = doors.filter((door) => matches(readRule(door.rule), facts));
  return { ...viewer, openBoards: [...new Set(open.map((door) => door.board_id))] };
}

/** Those of the people whom one of the board's segments matches now, in two queries. */
export async function listLetIn(
  db: Db,
  boardId: number,
  personIds: readonly number[],
): Promise<number[]> {
  if (personIds.length === 0) return [];
  const doors = await db
    .selectFrom("board_segment")
    .innerJoin("segment", "segment.id", "board_segment.segment_id")
    .select("segment.rule")
    .where("board_segment.board_id", "=", boardId)
    .execute();
  if (doors.length === 0) return [];
  const rows = await db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.id", "in", personIds)
    .where((where) => where.or(doors.map((door) => segmentCondition(db, readRule(door.rule)))))
    .execute();
  return rows.map((row) => row.id);
}
