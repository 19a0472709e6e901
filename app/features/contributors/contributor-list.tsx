import { useText } from "~/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import type { Contributors, Deed } from "./contributor";
import { ContributorRow } from "./contributor-row";
import { keyOf } from "./shaped-by";

export interface ContributorListProps {
  itemId: number;
  contributors: Contributors;
  /** Whether the reader is one of them. */
  own: boolean;
}

/** All who contributed to an item, and what each did. */
export function ContributorList({ itemId, contributors, own }: ContributorListProps) {
  const t = useText("contributors");
  const { named, former, unnamed } = contributors;
  if (named.length + former.length + unnamed === 0) return <EmptyState title={t("none")} />;
  return (
    <>
      <ul className="border-t border-rule">
        {named.map((contributor) => (
          <ContributorRow
            key={keyOf(contributor)}
            contributor={contributor}
            deeds={contributor.deeds}
            itemId={itemId}
          />
        ))}
        {former.map((deeds) => (
          <ContributorRow
            key={keyOfDeeds(deeds)}
            contributor={null}
            deeds={deeds}
            itemId={itemId}
          />
        ))}
      </ul>
      {unnamed > 0 && <p className="pt-4 text-sm text-ink-2">{t("unnamed", { count: unnamed })}</p>}
      <p className="pt-6 text-md text-ink-2">{t("how")}</p>
      {own && (
        <p className="pt-4">
          <Link
            href={`/roadmap/${itemId}/credit`}
            className="touch-target font-strong text-accent underline underline-offset-4"
          >
            {t("credit.open")}
          </Link>
        </p>
      )}
    </>
  );
}

/** What two former members did is hardly the same; where it is, their rows are too. */
const keyOfDeeds = (deeds: readonly Deed[]) =>
  deeds.map(({ role, count, ideaId }) => `${role} ${count} ${ideaId}`).join();
