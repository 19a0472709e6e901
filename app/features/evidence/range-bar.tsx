import type { RollUp } from "./roll-up";

/** A bar has air at its end, so that it reads as a part of what is possible. */
const SCALE = 1.12;

/** From the least to the most, with a tick at the median; the words beside it say the same. */
export function RangeBar({ rollUp }: { rollUp: Pick<RollUp, "low" | "median" | "high"> }) {
  const share = (value: number) => (value / (rollUp.high * SCALE)) * 100;
  const start = share(rollUp.low);
  return (
    <span aria-hidden="true" className="relative my-2 block h-2.5">
      <span className="absolute inset-x-0 top-1/2 border-t border-line-strong" />
      <span
        className="absolute top-1/2 h-1 min-w-1 -translate-y-1/2 bg-accent opacity-50"
        style={{ insetInlineStart: `${start}%`, width: `${share(rollUp.high) - start}%` }}
      />
      <span
        className="absolute inset-y-0 w-0.5 bg-accent"
        style={{ insetInlineStart: `${share(rollUp.median)}%` }}
      />
    </span>
  );
}
