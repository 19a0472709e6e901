import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { StatusLabel } from "~/ui/status-label";
import { type BetaLineData, type BetaStanding, betaPath } from "./beta";

/** On the page of an item: that something of it can be tested, and the way there. */
export function BetaLine({ itemId, line }: { itemId: number; line: BetaLineData }) {
  const t = useText("beta");
  const { standing, tests, canJoin } = line;
  const at = betaPath(itemId);
  return (
    <section
      aria-labelledby="beta"
      className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-line py-3"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm text-ink-2 tabular-nums">
        <h2 id="beta">
          <StatusLabel kind="beta">
            <Link href={at} className="touch-target hover:underline">
              {t(standing.open ? "line.title" : "title")}
            </Link>
          </StatusLabel>
        </h2>
        {standing.open && <Left standing={standing} />}
        {standing.testers > 0 && <span>{t("testing", { count: standing.testers })}</span>}
      </div>
      {canJoin ? (
        <ButtonLink href={`${at}/join`} look="outline" size="small" className="print:hidden">
          {t("join.link")}
        </ButtonLink>
      ) : (
        <Link href={at} className="touch-target text-sm font-strong text-accent hover:underline">
          {t(tests ? "line.yours" : "line.look")}
        </Link>
      )}
    </section>
  );
}

function Left({ standing: { left } }: { standing: BetaStanding }) {
  const t = useText("beta");
  if (left === null) return <span>{t("line.open")}</span>;
  return <span>{left === 0 ? t("line.full") : t("line.left", { count: left })}</span>;
}
