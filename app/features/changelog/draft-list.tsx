import { Link } from "~/ui/link";
import type { Entry } from "./entry";
import { EntryDate } from "./entry-date";

/** What is not out yet, changed last first. */
export function DraftList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="border-t border-rule">
      {entries.map((entry) => (
        <li key={entry.id} className="border-b border-line py-4">
          <Link href={entry.path} className="title-lg touch-target hover:text-accent">
            <bdi lang={entry.language}>{entry.title}</bdi>
          </Link>
          <p className="pt-1.5 text-sm text-ink-2">
            <EntryDate entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}
