import { useFormat } from "~/i18n/use-format";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import { Time } from "~/ui/time";
import type { EntryLink } from "./entry";

export interface EntryLinksProps {
  /** For `aria-labelledby` of the section. */
  id: string;
  title: string;
  entries: readonly EntryLink[];
}

/** What came of something, as a section of the side: the entries with their days. */
export function EntryLinks({ id, title, entries }: EntryLinksProps) {
  const format = useFormat();
  if (entries.length === 0) return null;
  return (
    <SideSection id={id} title={title}>
      <ul className="-mt-3">
        {entries.map((entry) => (
          <li key={entry.id} className="border-b border-line py-3">
            <Link
              href={entry.path}
              className="touch-target block font-serif text-read font-title leading-6 wrap-break-word hover:text-accent"
            >
              <bdi>{entry.title}</bdi>
            </Link>
            <Time
              iso={new Date(entry.at).toISOString()}
              exact={format.moment(entry.at)}
              text={format.day(entry.at)}
              className="meta"
            />
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
