import type { Stance } from "~db/schema";
import type { NamedPerson } from "./named-person";
import { readPerson } from "./row-author.server";
import { RowCells } from "./row-cells.server";
import {
  type CommentVersionCell,
  commentVersionList,
  type HelpfulCell,
  helpfulList,
} from "./row-details.server";
import type { RowResult, RowValues } from "./row-problem";

export const REQUIRED_COMMENT_COLUMNS = ["idea_external_id", "body"] as const;

const LONGEST_NAME = 200;
const STANCES = ["for", "against", "question"] as const satisfies Stance[];

/** One comment of the file; what is empty there is null. Times in milliseconds since the Unix epoch. */
export interface CommentRow {
  externalId: string | null;
  ideaExternalId: string;
  parentExternalId: string | null;
  /** Markdown. */
  body: string;
  author: NamedPerson;
  createdAt: number | null;
  more: CommentMore;
}

/** What an export says of a comment beyond the columns of an import; all of it may be missing. */
export interface CommentMore {
  /** Null where the file leaves it to who the author is here. */
  byStaff: boolean | null;
  internal: boolean;
  stance: Stance | null;
  language: string;
  version: number;
  editedAt: number | null;
  deletedAt: number | null;
  hiddenAt: number | null;
  takenUpAt: number | null;
  helpful: HelpfulCell;
  versions: CommentVersionCell;
}

/** Reads one row of the comments file by the rules of docs/import.md. */
export function parseCommentRow(values: RowValues, nowAt = Date.now()): RowResult<CommentRow> {
  const cells = new RowCells(values);
  const ideaExternalId = cells.required(
    "idea_external_id",
    cells.text("idea_external_id", LONGEST_NAME),
  );
  const more = readMore(cells, nowAt);
  const gone = more.deletedAt !== null || more.hiddenAt !== null;
  const body = gone ? (cells.body("body") ?? "") : cells.required("body", cells.body("body"));
  const rest = {
    externalId: cells.text("external_id", LONGEST_NAME),
    parentExternalId: cells.text("parent_external_id", LONGEST_NAME),
    author: readPerson(cells, "author"),
    createdAt: cells.time("created_at", nowAt),
  };
  const complete = ideaExternalId !== null && body !== null;
  return cells.result(complete ? { ideaExternalId, body, ...rest, more } : null);
}

function readMore(cells: RowCells, nowAt: number): CommentMore {
  return {
    byStaff: cells.exact ? cells.flag("by_staff") : null,
    internal: cells.flag("internal"),
    stance: cells.choice("stance", STANCES),
    language: cells.text("language", LONGEST_NAME) ?? "",
    version: cells.count("version") || 1,
    editedAt: cells.time("edited_at", nowAt),
    deletedAt: cells.time("deleted_at", nowAt),
    hiddenAt: cells.time("hidden_at", nowAt),
    takenUpAt: cells.time("taken_up_at", nowAt),
    helpful: cells.list("helpful", helpfulList),
    versions: cells.list("former_versions", commentVersionList),
  };
}
