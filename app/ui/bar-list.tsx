import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BarRow = { key: string | number; label: ReactNode; value: number; text: string };

export type BarListProps = {
  caption: string;
  captionHidden?: boolean | undefined;
  /** The heads of the two columns. */
  heads: readonly [string, string];
  rows: readonly BarRow[];
  className?: string | undefined;
};

/** Numbers that people compare, drawn as bars; the table is the chart. */
export function BarList({ caption, captionHidden, heads, rows, className }: BarListProps) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return (
    <table className={classNames("w-full text-sm", className)}>
      <caption className={captionHidden ? "sr-only" : "pb-2 text-start font-strong"}>
        {caption}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="w-2/5 py-1.5 pe-4 text-start font-normal text-ink-2">
              {row.label}
            </th>
            <td className="py-1.5">
              <span className="flex items-center gap-2">
                <span
                  aria-hidden="true"
                  className="h-2 min-w-px rounded-e-[2px] bg-accent-fill"
                  style={{ width: `${(row.value / most) * 75}%` }}
                />
                <span className="font-strong tabular-nums">{row.text}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
