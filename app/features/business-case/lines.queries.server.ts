import { sql } from "kysely";
import { EVIDENCE_MAX } from "~/features/evidence/evidence";
import { stands } from "~/features/evidence/evidence.queries.server";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { type CaseLine, LINES_MOST } from "./business-case";

/**
 * The lines of a case, in the order of their making. A line that says nothing of its own is told in
 * the words of its source, as far as the viewer may read them. One query.
 */
export async function listLines(db: Db, viewer: Viewer, caseId: number): Promise<CaseLine[]> {
  const rows = await selectLines(db, viewer, caseId).limit(LINES_MOST).execute();
  return rows.map(toLine);
}

/** One line as the viewer reads it. @throws NotFound also for a line of another case. */
export async function loadLine(
  db: Db,
  viewer: Viewer,
  { caseId, lineId }: LineIds,
): Promise<CaseLine> {
  const row = await selectLines(db, viewer, caseId)
    .where("line.id", "=", lineId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return toLine(row);
}

/** A line and the case that it belongs to. */
export interface LineIds {
  caseId: number;
  lineId: number;
}

/** The stored line. @throws NotFound also for a line of another case. */
export async function getLine(
  db: Db,
  { caseId, lineId }: LineIds,
): Promise<Row<"business_case_line">> {
  const row = await db
    .selectFrom("business_case_line")
    .selectAll()
    .where("id", "=", lineId)
    .where("business_case_id", "=", caseId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

function selectLines(db: Db, viewer: Viewer, caseId: number) {
  return db
    .selectFrom("business_case_line as line")
    .leftJoin("person as confirmer", "confirmer.id", "line.confirmed_by_id")
    .leftJoin("evidence", "evidence.id", "line.evidence_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .leftJoin("idea", (join) =>
      join
        .on("idea.id", "=", sql<number>`coalesce(evidence.idea_id, line.idea_id)`)
        .on(visibleTo(viewer))
        .on(stands()),
    )
    .leftJoin("register_row as risk", (join) =>
      join.onRef("risk.id", "=", "line.register_row_id").on("risk.hidden_at", "is", null),
    )
    .leftJoin("roadmap_item", (join) =>
      join
        .on(
          "roadmap_item.id",
          "=",
          sql<number>`coalesce(risk.roadmap_item_id, line.roadmap_item_id)`,
        )
        .on(shownTo(viewer)),
    )
    .selectAll("line")
    .select(["confirmer.name as confirmer", "evidence.body as statement"])
    .select(["comment.body as reply", "comment.language as reply_language"])
    .select(["idea.id as shown_idea_id", "idea.title as idea_title", "idea.language"])
    .select(["risk.body as row_body", "risk.roadmap_item_id as row_item_id"])
    .select(["roadmap_item.id as shown_item_id", "roadmap_item.title as item_title"])
    .where("line.business_case_id", "=", caseId)
    .orderBy("line.id");
}

type LineRow = Awaited<ReturnType<ReturnType<typeof selectLines>["execute"]>>[number];

function toLine(row: LineRow): CaseLine {
  const { kind, side, unit, low, likely, high, likelihood, rhythm, begins, source } = row;
  const said = saidBySource(row);
  return {
    ...{ kind, side, unit, low, likely, high, likelihood, rhythm, begins, source },
    id: row.id,
    worthOfOne: row.worth_of_one,
    words: row.words || (said?.words ?? ""),
    language: row.words ? undefined : said?.language,
    sourcePath: said?.path ?? null,
    confirmed:
      row.confirmed_at === null ? null : { by: shownName(row.confirmer), at: row.confirmed_at },
    version: row.version,
  };
}

/** What the source says and where, for who sees it. */
function saidBySource(row: LineRow): { words: string; language?: string; path: string } | null {
  const { shown_idea_id: ideaId, shown_item_id: itemId } = row;
  switch (row.source) {
    case "evidence": {
      if (ideaId === null || row.evidence_id === null) return null;
      const words = row.reply === null ? (row.statement ?? "") : excerpt(row.reply, EVIDENCE_MAX);
      const language = row.reply_language ?? row.language ?? "";
      const path = `/ideas/${ideaId}/evidence#statement-${row.evidence_id}`;
      return { words, ...(language ? { language } : {}), path };
    }
    case "figures":
      return ideaId === null
        ? null
        : {
            words: row.idea_title ?? "",
            ...(row.language ? { language: row.language } : {}),
            path: `/ideas/${ideaId}/evidence`,
          };
    case "register":
      return itemId === null || row.row_body === null
        ? null
        : { words: row.row_body, path: `/roadmap/${itemId}/register/${row.register_row_id}` };
    case "cost_band":
      return itemId === null ? null : { words: row.item_title ?? "", path: `/roadmap/${itemId}` };
    case "typed":
      return null;
  }
}
