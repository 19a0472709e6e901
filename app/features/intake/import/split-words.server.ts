import type { RowCells } from "./row-cells.server";
import { names } from "./row-details.server";

/** The words of one cell, parted at `;`. An export writes a list in JSON where a word has one in it. */
export function splitWords(cells: RowCells, column: string, longest: number): string[] {
  const cell = cells.text(column, longest) ?? "";
  const parts = cells.exact && cell.startsWith("[") ? cells.list(column, names) : cell.split(";");
  return parts.map((part) => part.trim()).filter((word) => word !== "");
}
