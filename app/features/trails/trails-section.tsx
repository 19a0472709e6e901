import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { TrailListRow } from "./trail-list";
import { TrailTable } from "./trail-table";

/** The trails that were made for an account or a deal, how far they were followed, and a new one. */
export function TrailsSection({
  trails,
  about,
}: {
  trails: readonly TrailListRow[];
  about: { account: number; deal?: number };
}) {
  const t = useText("trails");
  const given = Object.entries(about).map(([name, id]) => [name, String(id)]);
  return (
    <section aria-labelledby="trails">
      <SectionHeader
        id="trails"
        title={t("title")}
        meta={
          <Link
            href={`/trails/new?${new URLSearchParams(given)}`}
            className="touch-target font-strong text-accent hover:text-accent-hover"
          >
            {t("list.new")}
          </Link>
        }
      />
      {trails.length > 0 ? (
        <TrailTable rows={trails} templates={false} />
      ) : (
        <p className="text-md text-ink-2">{t("list.noneFor")}</p>
      )}
    </section>
  );
}
