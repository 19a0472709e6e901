import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and actions stand at the end. */
  align?: "start" | "end" | undefined;
  /** Keeps the head for screen readers only. */
  headHidden?: boolean | undefined;
  /** Keeps one width, so that tables beneath each other line up. */
  narrow?: boolean | undefined;
  /** Sentences: on a phone they stand beneath their head and have the whole width. */
  long?: boolean | undefined;
};

export type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  className?: string | undefined;
};

/** A table; on a phone every row becomes a block: its first cell, then labelled lines. */
export function DataTable<Row>({ caption, columns, rows, rowKey, className }: DataTableProps<Row>) {
  return (
    <table className={classNames("w-full text-sm max-md:block", className)}>
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-rule max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(
                "py-2.5 pe-6 font-strong last:pe-0",
                column.narrow && "md:w-32",
                alignment(column),
              )}
            >
              <span className={column.headHidden ? "sr-only" : undefined}>{column.head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t max-md:border-rule">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-b border-line max-md:block max-md:py-3">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  return (
    <td
      className={classNames(
        "py-3 pe-6 align-baseline tabular-nums last:pe-0 max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:py-1 max-md:pe-0",
        column.long ? "max-md:block" : "max-md:flex",
        alignment(column),
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          "shrink-0 text-ink-3 md:hidden [td:first-child>&]:hidden",
          column.headHidden && "hidden",
        )}
      >
        {column.head}
      </span>
      <span
        className={classNames(
          "min-w-0 wrap-break-word max-md:[td:first-child>&]:text-start max-md:[td:first-child>&]:font-strong",
          column.long ? "max-md:block max-md:pt-1" : "max-md:text-end",
        )}
      >
        {column.cell(row)}
      </span>
    </td>
  );
}

function alignment(column: { align?: "start" | "end" | undefined }): string {
  return column.align === "end" ? "text-end" : "text-start";
}
