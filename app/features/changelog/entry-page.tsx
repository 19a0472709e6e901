import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import type { Entry } from "./entry";
import { EntryBody } from "./entry-body";
import { EntryDate } from "./entry-date";

export interface EntryPageProps {
  entry: Entry;
  can: { write: boolean; unpublish: boolean };
}

/** One entry by itself; for staff also before it is out. */
export function EntryPage({ entry, can }: EntryPageProps) {
  const t = useText("changelog");
  return (
    <Page width="reading">
      <Breadcrumb
        label={t("way")}
        className="pb-3 md:-mt-5"
        crumbs={[{ label: t("pageTitle"), href: "/changelog" }]}
      />
      <article>
        <h1 dir="auto" lang={entry.language} className="title-page">
          {entry.title}
        </h1>
        <p className="pt-3 text-sm text-ink-2 tabular-nums">
          <EntryDate entry={entry} />
        </p>
        <EntryBody entry={entry} headings={2} />
      </article>
      <EntryTools entry={entry} can={can} />
    </Page>
  );
}

function EntryTools({ entry, can }: EntryPageProps) {
  const t = useText("changelog");
  const at = `/changelog/${entry.id}`;
  const out = entry.publishedAt !== null;
  const links = [
    ...(can.write && !out ? [{ href: `${at}/publish`, label: t("publish.title") }] : []),
    ...(can.write
      ? [
          { href: `${at}/edit`, label: t("edit.title") },
          { href: `${at}/cover`, label: t("cover.title") },
        ]
      : []),
    ...(can.unpublish && out ? [{ href: `${at}/unpublish`, label: t("unpublish.title") }] : []),
    ...(can.write && !out ? [{ href: `${at}/removal`, label: t("remove.title") }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <nav aria-label={t("team")} className="mt-12 border-t border-rule pt-3 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              className="touch-target inline-block py-2 text-sm text-ink-2 hover:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
