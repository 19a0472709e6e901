import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Pagination } from "~/ui/pagination";
import { SectionHeader } from "~/ui/section-header";
import { AuthorList } from "./author-list";
import { DifferenceView } from "./difference-view";
import type { RevisionPageData } from "./revision";
import { RevisionLine } from "./revision-line";

/** What a version changed, and who wrote which of its words. */
export function RevisionDetail({ itemId, page }: { itemId: number; page: RevisionPageData }) {
  const t = useText("brief");
  const at = `/roadmap/${itemId}/revisions`;
  const way = (version: number | null, label: string) =>
    version === null ? undefined : { href: `${at}/${version}`, label };
  return (
    <>
      <RevisionLine revision={page.revision} />
      {page.changes.length === 0 && <p className="reading pt-8">{t("revision.nothing")}</p>}
      {page.changes.map(({ field, before, after }) => (
        <section key={field} aria-labelledby={`changed-${field}`} className="pt-10">
          <SectionHeader id={`changed-${field}`} title={t(`field.${field}`)} />
          <DifferenceView before={before} after={after} />
        </section>
      ))}
      {page.can.restore && (
        <p className="pt-10">
          <ButtonLink look="outline" href={`${at}/${page.revision.version}/restoration`}>
            {t("restore.title")}
          </ButtonLink>
        </p>
      )}
      <AuthorList authors={page.authors} />
      <Pagination
        label={t("revision.pages")}
        className="pt-12"
        previous={way(page.previous, t("revision.before"))}
        next={way(page.next, t("revision.after"))}
      />
    </>
  );
}
