import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A key, printed where it acts; not drawn where there is no keyboard. */
export function Kbd({
  children,
  className,
}: {
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <kbd
      className={classNames(
        "inline-grid size-5 place-items-center rounded-sm border border-line border-b-line-strong bg-paper-raised",
        "font-sans text-[0.6875rem] leading-none text-ink-2 pointer-coarse:hidden",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
