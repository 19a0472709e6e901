import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { boardsForSegments, openBoards } from "~/features/ideas/visible-ideas.server";
import { hasRole, type Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";

/**
 * The condition under which a viewer may see a question, for the `where` of any query over `question`:
 * as open as its board; to who asked it, unless that is for segments which left them out; where it is
 * hidden, to product and to who asked.
 */
export function seenQuestions(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "question">();
  const own = viewer.id === null ? [] : [where("question.asker_id", "=", viewer.id)];
  const onBoard = where.or([
    where("question.board_id", "in", openBoards(viewer)),
    ...own.map((mine) =>
      where.and([mine, where("question.board_id", "not in", boardsForSegments())]),
    ),
  ]);
  if (hasRole(viewer, "product")) return onBoard;
  return where.and([onBoard, where.or([where("question.hidden_at", "is", null), ...own])]);
}
