import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type WithSideProps = {
  children: ReactNode;
  side: ReactNode;
  sideLabel: string;
  className?: string | undefined;
};

/** A main column and a side column that sticks; on a phone the side comes after. */
export function WithSide({ children, side, sideLabel, className }: WithSideProps) {
  return (
    <div
      className={classNames(
        "grid grid-cols-[minmax(0,1fr)] gap-y-14 print:block",
        "md:grid-cols-[minmax(0,1fr)_15rem] md:gap-x-12 lg:grid-cols-[minmax(0,1fr)_var(--side)] lg:gap-x-22",
        className,
      )}
    >
      <div className="min-w-0">{children}</div>
      <aside
        aria-label={sideLabel}
        className="flex min-w-0 flex-col gap-12 md:sticky md:top-24 md:self-start print:mt-12 print:block print:columns-2"
      >
        {side}
      </aside>
    </div>
  );
}
