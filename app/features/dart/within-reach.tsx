import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { WithinReach } from "./item-access";

export interface WithinReachListProps {
  itemId: number;
  reach: WithinReach;
  canCare: boolean;
}

/** What can be tried or read now, for whom, and by whom it is. */
export function WithinReachList({ itemId, reach, canCare }: WithinReachListProps) {
  const t = useText("dart");
  const { things, beta, more } = reach;
  return (
    <>
      {things.length === 0 && !beta && <p className="title-lg text-ink-2">{t("access.empty")}</p>}
      <ul>
        {beta && <OpenBeta itemId={itemId} testers={beta.testers} />}
        {things.map((thing) => (
          <li key={thing.id} className="border-b border-line py-4">
            <p className="title-lg">
              <a
                href={thing.url}
                dir="auto"
                rel="noopener noreferrer"
                className="touch-target wrap-anywhere hover:text-accent"
              >
                {thing.title}
              </a>
            </p>
            <p className="meta flex flex-wrap gap-x-3 pt-0.5">
              <span>{t(`access.kind.${thing.kind}`)}</span>
              <span>{t(`access.audience.${thing.audience}`)}</span>
              {thing.usedBy && <bdi>{thing.usedBy}</bdi>}
              {canCare && (
                <Link
                  href={`/roadmap/${itemId}/access/${thing.id}/removal`}
                  aria-label={t("access.removeNamed", { title: thing.title })}
                  className="touch-target hover:text-ink"
                >
                  {t("access.remove")}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
      {more.members > 0 && (
        <p className="pt-4 text-sm text-ink-2">{t("access.forMembers", { count: more.members })}</p>
      )}
      {more.followers > 0 && (
        <p className="pt-4 text-sm text-ink-2">
          {t("access.forFollowers", { count: more.followers })}
        </p>
      )}
    </>
  );
}

/** Whoever fits can join it, and is told there where it is. */
function OpenBeta({ itemId, testers }: { itemId: number; testers: number }) {
  const t = useText("dart");
  return (
    <li className="border-b border-line py-4">
      <p className="title-lg">
        <Link href={`/roadmap/${itemId}/beta`} className="touch-target hover:text-accent">
          {t("access.openBeta")}
        </Link>
      </p>
      <p className="meta flex flex-wrap gap-x-3 pt-0.5">
        <span>{t("access.kind.beta")}</span>
        <span>{t("access.forTesters")}</span>
        {testers > 0 && <span>{t("access.testers", { count: testers })}</span>}
      </p>
    </li>
  );
}
