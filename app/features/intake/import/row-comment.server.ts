import { RowCells } from "./row-cells.server";
import type { RowResult, RowValues } from "./row-problem";

export const REQUIRED_COMMENT_COLUMNS = ["idea_external_id", "body"] as const;

const LONGEST_NAME = 200;

/** One comment of the file; what is empty there is null. Times in milliseconds since the Unix epoch. */
export interface CommentRow {
  externalId: string | null;
  ideaExternalId: string;
  parentExternalId: string | null;
  /** Markdown. */
  body: string;
  authorName: string | null;
  authorEmail: string | null;
  createdAt: number | null;
}

/** Reads one row of the comments file by the rules of docs/import.md. */
export function parseCommentRow(values: RowValues, nowAt = Date.now()): RowResult<CommentRow> {
  const cells = new RowCells(values);
  const ideaExternalId = cells.required(
    "idea_external_id",
    cells.text("idea_external_id", LONGEST_NAME),
  );
  const body = cells.required("body", cells.body("body"));
  const rest = {
    externalId: cells.text("external_id", LONGEST_NAME),
    parentExternalId: cells.text("parent_external_id", LONGEST_NAME),
    authorName: cells.text("author_name", LONGEST_NAME),
    authorEmail: cells.email("author_email"),
    createdAt: cells.time("created_at", nowAt),
  };
  const complete = ideaExternalId !== null && body !== null;
  return cells.result(complete ? { ideaExternalId, body, ...rest } : null);
}
