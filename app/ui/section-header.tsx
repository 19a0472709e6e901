import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type SectionHeaderProps = {
  title: ReactNode;
  /** For `aria-labelledby` of the section and for links to it. */
  id?: string | undefined;
  level?: 2 | 3 | undefined;
  /** A number, a link or tabs at the end of the line. */
  meta?: ReactNode;
  className?: string | undefined;
};

/** An ink rule, a serif title, and what is said about it at the end of the line. */
export function SectionHeader({ title, id, level = 2, meta, className }: SectionHeaderProps) {
  const Heading = `h${level}` as const;
  return (
    <header
      className={classNames(
        "flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-rule pt-3 pb-4",
        className,
      )}
    >
      <Heading id={id} className="title-xl">
        {title}
      </Heading>
      {meta && <div className="text-sm text-ink-2 tabular-nums">{meta}</div>}
    </header>
  );
}
