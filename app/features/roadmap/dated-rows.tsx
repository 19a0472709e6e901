import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { Time } from "~/ui/time";

export interface DatedRow {
  key: number;
  at: number;
  title: ReactNode;
  /** What was said about it. */
  why?: ReactNode;
  by?: string | null;
}

/** What happened, a row each, with its day at the left. */
export function DatedRows({ rows }: { rows: readonly DatedRow[] }) {
  const format = useFormat();
  return (
    <ol>
      {rows.map((row) => (
        <li
          key={row.key}
          className="grid gap-x-6 border-b border-line py-4 md:grid-cols-[5.5rem_minmax(0,1fr)]"
        >
          <Time
            iso={new Date(row.at).toISOString()}
            exact={format.moment(row.at)}
            text={format.shortDay(row.at)}
            className="pt-0.5 text-sm text-ink-2"
          />
          <div className="min-w-0">
            <p className="title-lg">{row.title}</p>
            {row.why && (
              <p dir="auto" className="align-as-list pt-0.5 font-serif text-md text-ink-2">
                {row.why}
              </p>
            )}
            {row.by && <p className="meta pt-0.5">{row.by}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
