import { ideaPath } from "~/features/ideas/idea";
import { NotFound } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import {
  REPORTS_PER_PAGE,
  REPORTS_SHOWN,
  type Report,
  type ReportedThing,
  type Thing,
} from "./report";

const WORDS = 400;

/** How many things wait for a decision on what was reported of them. */
export async function countOpenReports(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom(leading(db).select("report.id").as("open"))
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * A page of the reported things, those that wait longest first, in two queries. For product and
 * admin, who see every board.
 */
export async function listReported(
  db: Db,
  after: number,
): Promise<{ things: ReportedThing[]; next: number | null }> {
  const rows = await reportedThings(db, after).execute();
  const shown = rows.slice(0, REPORTS_PER_PAGE);
  const reports = await listOpenReports(db, shown);
  return {
    things: shown.map((row) => toThing(row, reports)),
    next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/**
 * The thing that an open report is about.
 * @throws NotFound when there is no such report, or it was decided.
 */
export async function getReported(db: Db, reportId: number): Promise<ReportedThing> {
  const row = await selectThings(db).where("report.id", "=", reportId).executeTakeFirst();
  if (!row) throw new NotFound();
  return toThing(row, await listOpenReports(db, [row]));
}

/**
 * What a report is about, also when it was decided.
 * @throws NotFound
 */
export async function getThingOfReport(db: Db, reportId: number): Promise<Thing> {
  const row = await db
    .selectFrom("report")
    .select(["idea_id as ideaId", "comment_id as commentId"])
    .where("id", "=", reportId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** One more than a page, along the index of those that lead; exported for the test of its plan. */
export function reportedThings(db: Db, after: number) {
  return selectThings(db)
    .where("report.leads", "=", 1)
    .where("report.id", ">", after)
    .orderBy("report.id")
    .limit(REPORTS_PER_PAGE + 1);
}

/** A comment that its author deleted needs no decision any more. */
function leading(db: Db) {
  return db
    .selectFrom("report")
    .leftJoin("comment", "comment.id", "report.comment_id")
    .where("report.decided_at", "is", null)
    .where("report.leads", "=", 1)
    .where("comment.deleted_at", "is", null);
}

function selectThings(db: Db) {
  return db
    .selectFrom("report")
    .innerJoin("idea", "idea.id", "report.idea_id")
    .innerJoin("board", "board.id", "idea.board_id")
    .leftJoin("comment", "comment.id", "report.comment_id")
    .innerJoin("person as author", (join) =>
      join.on((on) => on("author.id", "=", on.fn.coalesce("comment.author_id", "idea.author_id"))),
    )
    .select(["report.id", "report.idea_id", "report.comment_id", "report.created_at"])
    .select(["idea.title", "idea.body as idea_body", "idea.language", "idea.updated_at"])
    .select(["idea.hidden_at as idea_hidden_at", "idea.version", "board.name as board_name"])
    .select(["comment.body as comment_body", "comment.language as comment_language"])
    .select(["comment.edited_at", "comment.hidden_at as comment_hidden_at"])
    .select(["author.name", "author.handle", "author.suspended_at"])
    .where("report.decided_at", "is", null)
    .where("comment.deleted_at", "is", null);
}

type ThingRow = Awaited<ReturnType<ReturnType<typeof selectThings>["execute"]>>[number];

function toThing(row: ThingRow, reports: ReadonlyMap<string, Report[]>): ReportedThing {
  const all = reports.get(keyOf(row)) ?? [];
  const onComment = row.comment_id !== null;
  const changedAt = onComment ? row.edited_at : row.version > 1 ? row.updated_at : null;
  return {
    id: row.id,
    kind: onComment ? "comment" : "idea",
    path: onComment
      ? `/comments/${row.comment_id}`
      : ideaPath({ id: row.idea_id, title: row.title }),
    title: row.title,
    words: excerpt(row.comment_body ?? row.idea_body, WORDS),
    language: (onComment ? row.comment_language : row.language) ?? "",
    board: row.board_name,
    author: { name: row.name, handle: row.handle, suspended: row.suspended_at !== null },
    edited: changedAt !== null && changedAt > row.created_at,
    hidden: (onComment ? row.comment_hidden_at : row.idea_hidden_at) !== null,
    reports: all.slice(0, REPORTS_SHOWN),
    more: Math.max(0, all.length - REPORTS_SHOWN),
  };
}

const keyOf = (row: { idea_id: number; comment_id: number | null }) =>
  `${row.idea_id} ${row.comment_id ?? ""}`;

async function listOpenReports(
  db: Db,
  things: readonly { idea_id: number; comment_id: number | null }[],
): Promise<Map<string, Report[]>> {
  const found = new Map<string, Report[]>();
  if (things.length === 0) return found;
  const ideaIds = [...new Set(things.map((thing) => thing.idea_id))];
  const rows = await db
    .selectFrom("report")
    .innerJoin("person", "person.id", "report.reporter_id")
    .select(["report.id", "report.idea_id", "report.comment_id", "report.reason", "report.words"])
    .select(["report.created_at as at", "person.name", "person.handle"])
    .where("report.idea_id", "in", ideaIds)
    .where("report.decided_at", "is", null)
    .orderBy("report.id")
    .execute();
  for (const row of rows) {
    const { id, name, handle, reason, words, at } = row;
    const reports = found.get(keyOf(row)) ?? [];
    reports.push({ id, reporter: { name, handle }, reason, words, at });
    found.set(keyOf(row), reports);
  }
  return found;
}
