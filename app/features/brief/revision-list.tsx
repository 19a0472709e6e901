import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Pagination } from "~/ui/pagination";
import type { RevisionRow } from "./revision";
import { RevisionLine } from "./revision-line";

export interface RevisionListProps {
  itemId: number;
  revisions: readonly RevisionRow[];
  /** Where older versions begin. */
  next: number | null;
}

/** Every version that ever stood, newest first. */
export function RevisionList({ itemId, revisions, next }: RevisionListProps) {
  const t = useText("brief");
  const at = `/roadmap/${itemId}/revisions`;
  return (
    <>
      <ol className="border-t border-rule">
        {revisions.map((revision) => (
          <li key={revision.version} className="border-b border-line py-4">
            <Link
              href={`${at}/${revision.version}`}
              className="title-lg touch-target hover:text-accent"
            >
              {t("revision.version", { version: revision.version })}
            </Link>
            <RevisionLine revision={revision} />
          </li>
        ))}
      </ol>
      <Pagination
        label={t("revision.pages")}
        className="pt-8"
        next={
          next === null ? undefined : { href: `${at}?before=${next}`, label: t("revision.older") }
        }
      />
    </>
  );
}
