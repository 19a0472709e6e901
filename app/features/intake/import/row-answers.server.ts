import { type FieldColumn, readFieldColumn } from "./field-column";
import type { RowCells } from "./row-cells.server";

/** What a row answers to a field of its board. */
export interface AnswerCell extends FieldColumn {
  column: string;
  text: string;
}

/** Of any length: an answer that does not fit is left out, and the idea comes all the same. */
export function readAnswers(cells: RowCells): AnswerCell[] {
  return cells.columns().flatMap((column) => {
    const field = readFieldColumn(column);
    const text = field && cells.text(column, Number.POSITIVE_INFINITY);
    return field && text && text.trim() !== "" ? [{ ...field, column, text }] : [];
  });
}
