import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { SideSection } from "~/ui/side-section";
import { CONTRIBUTORS_SHOWN, type Contributors } from "./contributor";
import { ContributorRow } from "./contributor-row";
import { keyOf } from "./shaped-by";

export interface ContributorsPanelProps {
  itemId: number;
  contributors: Contributors;
  /** Whether the reader contributed and has not said how they want to be named. */
  unanswered: boolean;
}

/** Beside an item: who contributed most, and what they did. */
export function ContributorsPanel({ itemId, contributors, unanswered }: ContributorsPanelProps) {
  const t = useText("contributors");
  const { named, former, unnamed } = contributors;
  const all = named.length + former.length + unnamed;
  if (all === 0) return null;
  const shown = named.slice(0, CONTRIBUTORS_SHOWN);
  const more = all - shown.length;
  return (
    <SideSection id="contributors" title={t("title")}>
      <ul className="-mt-3">
        {shown.map((contributor) => (
          <ContributorRow
            key={keyOf(contributor)}
            contributor={contributor}
            deeds={contributor.deeds}
          />
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-4 pt-3 text-sm">
        <Link
          href={`/roadmap/${itemId}/contributors`}
          className="touch-target font-strong text-accent"
        >
          {more > 0 ? t("more", { count: more }) : t("all")}
        </Link>
      </p>
      {unanswered && (
        <Notice
          title={t("credit.ask")}
          className="mt-3"
          action={
            <Link
              href={`/roadmap/${itemId}/credit`}
              className="touch-target underline underline-offset-4"
            >
              {t("credit.open")}
            </Link>
          }
        />
      )}
    </SideSection>
  );
}
