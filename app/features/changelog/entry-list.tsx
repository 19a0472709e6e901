import { useFormat } from "~/i18n/use-format";
import { Link } from "~/ui/link";
import type { Entry } from "./entry";
import { EntryBody } from "./entry-body";
import { EntryDate } from "./entry-date";

/** Entries newest first, month by month. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const format = useFormat();
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = format.month(entry.publishedAt ?? entry.updatedAt);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return (
    <>
      {[...months].map(([month, ofMonth]) => (
        <section
          key={month}
          aria-label={month}
          className="grid gap-x-12 border-t border-rule pt-4 pb-10 md:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <h2 className="title-lg pb-4 md:sticky md:top-24 md:self-start">{month}</h2>
          <ol>
            {ofMonth.map((entry) => (
              <ListedEntry key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function ListedEntry({ entry }: { entry: Entry }) {
  return (
    <li className="max-w-[44rem] border-b border-line pb-10 not-first:pt-8 last:border-b-0">
      <article>
        <p className="text-sm text-ink-2 tabular-nums">
          <EntryDate entry={entry} />
        </p>
        <h3 className="title-xl pt-1.5">
          <Link href={entry.path} className="touch-target hover:text-accent">
            <bdi lang={entry.language}>{entry.title}</bdi>
          </Link>
        </h3>
        <EntryBody entry={entry} headings={3} />
      </article>
    </li>
  );
}
