import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { StatusGlyph, type StatusKind } from "./status-glyph";

const PROMISED: readonly StatusKind[] = ["planned", "in-progress", "beta", "accepted", "delivered"];
const SETTLED: readonly StatusKind[] = ["declined", "already-possible", "archived", "closed"];

export type StatusLabelProps = {
  kind: StatusKind;
  /** The word. */
  children: ReactNode;
  className?: string | undefined;
};

/** Shape, then word, then colour: the accent marks what was promised or kept. */
export function StatusLabel({ kind, children, className }: StatusLabelProps) {
  return (
    <span
      className={classNames(
        "inline-flex max-w-full items-center gap-1.5 font-strong [&>svg]:shrink-0",
        inkOf(kind),
        className,
      )}
    >
      <StatusGlyph kind={kind} />
      {children}
    </span>
  );
}

function inkOf(kind: StatusKind): string {
  if (PROMISED.includes(kind)) return "text-accent";
  return SETTLED.includes(kind) ? "text-ink-3" : "text-ink-2";
}
