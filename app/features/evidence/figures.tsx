import { useText } from "~/i18n/use-text";
import { RangeBar } from "./range-bar";
import type { RollUp } from "./roll-up";
import { useAmount } from "./use-amount";

/** What several accounts say of one unit: drawn, then the median in bold, then the range. */
export function Figures({ rollUp }: { rollUp: RollUp }) {
  const t = useText("evidence");
  const amount = useAmount();
  const { unit, median, low, high, accounts } = rollUp;
  const say = (value: number) => amount.short({ value, unit });
  return (
    <div className="text-sm tabular-nums">
      {accounts > 1 && <RangeBar rollUp={rollUp} />}
      <p>
        <strong className="font-strong">{say(median)}</strong>{" "}
        {t(accounts > 1 ? `units.${unit}.median` : `units.${unit}.rest`)}
      </p>
      {accounts > 1 && (
        <p className="text-ink-2">{t("figures.range", { low: say(low), high: say(high) })}</p>
      )}
      <p className="text-ink-2">{t("figures.accounts", { count: accounts })}</p>
      {rollUp.staffOnly && <p className="text-ink-3">{t("figures.staffOnly")}</p>}
    </div>
  );
}
