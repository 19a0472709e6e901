import type { NamedPerson } from "./named-person";
import { type AnswerCell, readAnswers } from "./row-answers.server";
import { readPerson } from "./row-author.server";
import { RowCells } from "./row-cells.server";
import { type IdeaMore, readIdeaMore } from "./row-idea-more.server";
import type { RowResult, RowValues } from "./row-problem";
import { splitTags } from "./row-tags.server";

export const REQUIRED_IDEA_COLUMNS = ["title"] as const;

const LONGEST_TITLE = 300;
const LONGEST_NAME = 200;

/** One idea of the file; what is empty there is null. Times in milliseconds since the Unix epoch. */
export interface IdeaRow {
  externalId: string | null;
  title: string;
  /** Markdown; empty when there is none. */
  body: string;
  board: string | null;
  tags: string[];
  /** A status by its name in any language; null is New. */
  status: string | null;
  author: NamedPerson;
  /** All votes that the other product counted, those with a row of their own included. */
  votes: number;
  createdAt: number | null;
  answers: AnswerCell[];
  more: IdeaMore;
}

/** Reads one row of the ideas file by the rules of docs/import.md. */
export function parseIdeaRow(values: RowValues, nowAt = Date.now()): RowResult<IdeaRow> {
  const cells = new RowCells(values);
  const title = cells.required("title", cells.text("title", LONGEST_TITLE));
  const rest = {
    externalId: cells.text("external_id", LONGEST_NAME),
    body: cells.body("body") ?? "",
    board: cells.text("board", LONGEST_NAME),
    tags: splitTags(cells, "tags"),
    status: cells.text("status", LONGEST_NAME),
    author: readPerson(cells, "author"),
    votes: cells.count("votes"),
    createdAt: cells.time("created_at", nowAt),
    answers: readAnswers(cells),
    more: readIdeaMore(cells, nowAt),
  };
  return cells.result(title === null ? null : { title, ...rest });
}
