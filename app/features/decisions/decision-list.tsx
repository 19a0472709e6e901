import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { Decision } from "./decision";
import { useDecisionTitle } from "./use-decision-title";

export interface DecisionListProps {
  itemId: number;
  decisions: readonly Decision[];
  /** Whether only what was decided and why is said. */
  short?: boolean;
}

/** Decisions in their order, the day at the start of each. */
export function DecisionList({ itemId, decisions, short = false }: DecisionListProps) {
  const format = useFormat();
  return (
    <ol>
      {decisions.map((decision) => (
        <li
          key={decision.id}
          id={`decision-${decision.id}`}
          className="grid scroll-mt-24 gap-x-6 border-b border-line py-4 md:grid-cols-[5.5rem_minmax(0,1fr)]"
        >
          <Time
            iso={new Date(decision.at).toISOString()}
            exact={format.moment(decision.at)}
            text={format.shortDay(decision.at)}
            className="pt-0.5 text-sm text-ink-2"
          />
          <Said itemId={itemId} decision={decision} short={short} />
        </li>
      ))}
    </ol>
  );
}

function Said({ itemId, decision, short }: { itemId: number; decision: Decision; short: boolean }) {
  const t = useText("decisions");
  const say = useText("shared");
  const titleOf = useDecisionTitle();
  return (
    <div className="min-w-0">
      <p dir="auto" className="title-lg">
        {titleOf(decision)}
      </p>
      <p dir="auto" className={WORDS}>
        {decision.why}
      </p>
      {!short && <Further label={t("alternatives")} words={decision.alternatives} />}
      {!short && <Further label={t("wouldReopen")} words={decision.wouldReopen} />}
      <p className="meta flex flex-wrap gap-x-3 pt-1">
        {decision.by ? (
          <Link href={`/people/${decision.by.handle}`} className="touch-target hover:text-ink">
            <bdi>{decision.by.name}</bdi>
          </Link>
        ) : (
          <span>{say("people.former")}</span>
        )}
        {decision.corrected && <span>{t("corrected")}</span>}
        {!short && decision.canCorrect && (
          <Link
            href={`/roadmap/${itemId}/decisions/${decision.id}/edit`}
            aria-label={t("correct.named", { title: titleOf(decision) })}
            className="touch-target hover:text-ink"
          >
            {t("correct.link")}
          </Link>
        )}
      </p>
    </div>
  );
}

const WORDS =
  "align-as-list max-w-measure pt-0.5 font-serif text-md whitespace-pre-line wrap-anywhere text-ink-2";

function Further({ label, words }: { label: string; words: string }) {
  if (!words) return null;
  return (
    <div className="pt-2">
      <p className="text-sm font-medium text-ink-2">{label}</p>
      <p dir="auto" className={WORDS}>
        {words}
      </p>
    </div>
  );
}
