import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "plain" | "accent" | "attention" | "outline";

const TONES: Record<BadgeTone, string> = {
  plain: "bg-paper-sunk text-ink-2",
  accent: "bg-accent-soft text-accent",
  attention: "bg-attention-soft text-attention",
  outline: "border border-line-strong text-ink-2",
};

/** A word that marks what it stands beside; not for statuses, which have their glyph. */
export function Badge({
  tone = "plain",
  children,
  className,
}: {
  tone?: BadgeTone | undefined;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-sm px-2 py-0.5 text-xs font-medium whitespace-nowrap max-[22rem]:whitespace-normal",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
