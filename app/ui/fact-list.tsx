import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Fact = {
  /** Where a label may occur twice. */
  key?: string;
  label: string;
  value: ReactNode;
};

/** What is known about a thing, a line each, parted by hairlines. */
export function FactList({
  facts,
  ruled = true,
  className,
}: {
  facts: readonly Fact[];
  /** Opens with the ink rule where no title stands above. */
  ruled?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <dl className={classNames("text-sm", ruled && "border-t border-rule", className)}>
      {facts.map((fact) => (
        <div
          key={fact.key ?? fact.label}
          className="flex min-h-10 items-baseline justify-between gap-4 border-b border-line py-2.25"
        >
          <dt className="max-w-3/5 shrink-0 text-ink-2">{fact.label}</dt>
          <dd className="min-w-0 text-end font-strong tabular-nums">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
