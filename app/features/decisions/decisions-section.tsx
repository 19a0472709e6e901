import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { DecisionLog } from "./decision";
import { DecisionList } from "./decision-list";

export interface DecisionsSectionProps {
  itemId: number;
  log: DecisionLog;
  canDecide: boolean;
}

/** The newest decisions, on the page of their item; nothing while there are none to read or make. */
export function DecisionsSection({ itemId, log, canDecide }: DecisionsSectionProps) {
  const t = useText("decisions");
  const { number } = useFormat();
  if (log.total === 0 && !canDecide) return null;
  const shown = log.decisions.length;
  return (
    <section aria-labelledby="decisions" className="pt-14">
      <SectionHeader
        id="decisions"
        title={t("title")}
        className="pb-0"
        meta={
          <span className="flex flex-wrap gap-x-5">
            {log.total > 0 && (
              <Link href={`/roadmap/${itemId}/decisions`} className="touch-target hover:text-ink">
                {shown < log.total
                  ? t("someOf", { shown: number(shown), total: number(log.total) })
                  : t("all")}
              </Link>
            )}
            {canDecide && (
              <Link href={`/roadmap/${itemId}/decisions/new`} className={ADD}>
                {t("make.link")}
              </Link>
            )}
          </span>
        }
      />
      {log.total === 0 && <p className="pt-3 text-sm text-ink-2">{t("empty")}</p>}
      <DecisionList itemId={itemId} decisions={log.decisions} short />
    </section>
  );
}

const ADD = "touch-target font-strong text-accent hover:underline print:hidden";
