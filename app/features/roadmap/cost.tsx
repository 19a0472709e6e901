import { costBands } from "~/features/community/roadmap-rules";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { type CostBand, surenessOf } from "./item-estimate";

const HEIGHTS = ["h-1.25", "h-2", "h-2.75", "h-3.5"] as const;

/** A cost band as four bars and its word. */
export function Cost({ band }: { band: CostBand }) {
  const t = useText("roadmap");
  const filled = costBands.indexOf(band);
  return (
    <span className="inline-flex items-baseline gap-2">
      <span aria-hidden="true" className="inline-flex items-end gap-0.5">
        {HEIGHTS.map((height, index) => (
          <span
            key={height}
            className={classNames(
              "w-1 rounded-xs",
              height,
              index <= filled ? "bg-ink-2" : "bg-line-strong",
            )}
          />
        ))}
      </span>
      {t(`cost.${band}`)}
    </span>
  );
}

/** How sure the company is, in a word and in percent. */
export function Confidence({ percent }: { percent: number }) {
  const t = useText("roadmap");
  return <>{t(`confidence.${surenessOf(percent)}`, { percent })}</>;
}
