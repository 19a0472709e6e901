import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type SideSectionProps = {
  title: string;
  id?: string | undefined;
  meta?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
};

/** A section of the side column: a small bold title over the ink rule. */
export function SideSection({ title, id, meta, children, className }: SideSectionProps) {
  return (
    <section aria-labelledby={id} className={classNames("flex flex-col", className)}>
      <div className="flex items-baseline justify-between gap-4 border-b border-rule pb-3">
        <h2 id={id} className="text-sm font-strong">
          {title}
        </h2>
        {meta && <span className="meta">{meta}</span>}
      </div>
      <div className="pt-3">{children}</div>
    </section>
  );
}
