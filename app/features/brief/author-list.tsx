import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";
import type { RevisionPageData } from "./revision";
import { WriterName } from "./writer-name";

type Authored = RevisionPageData["authors"][number];

/** Who wrote which words, section by section. */
export function AuthorList({ authors }: { authors: readonly Authored[] }) {
  const t = useText("brief");
  if (authors.length === 0) return null;
  return (
    <section aria-labelledby="authors" className="pt-14">
      <SectionHeader id="authors" title={t("authors.title")} />
      {authors.map(({ section, parts }) => (
        <details key={section} className="border-b border-line py-3">
          <summary className="touch-target cursor-pointer text-sm font-strong">
            {t(`section.${section}`)}
          </summary>
          <AuthoredParts parts={parts} />
        </details>
      ))}
    </section>
  );
}

function AuthoredParts({ parts }: { parts: Authored["parts"] }) {
  const rows = parts.map((part, place) => ({ ...part, place }));
  return (
    <ol className="pt-2">
      {rows.map(({ place, text, writer }) => (
        <li key={place} className="grid gap-x-6 py-2 md:grid-cols-[10rem_minmax(0,1fr)]">
          <span className="text-sm text-ink-2">
            <WriterName writer={writer} />
          </span>
          <span dir="auto" className="font-serif text-md whitespace-pre-wrap">
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
