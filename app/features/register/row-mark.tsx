import { classNames } from "~/ui/class-names";
import { type RegisterKind, rowLabel } from "./register-row";

/** A numbered circle for a risk, a lettered square for a benefit. Decoration: the words stand beside it. */
export function RowMark({ kind, number }: { kind: RegisterKind; number: number }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "inline-grid size-7 shrink-0 place-items-center border bg-paper-raised text-xs font-strong tabular-nums",
        kind === "risk"
          ? "rounded-pill border-ink-3 text-ink"
          : "rounded-sm border-accent text-accent",
      )}
    >
      {rowLabel({ kind, number })}
    </span>
  );
}
