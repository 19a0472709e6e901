import type { ReactNode } from "react";
import { ButtonLink } from "./button";
import { classNames } from "./class-names";

export type PaginationProps = {
  label: string;
  /** The way back, where there is one. */
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
  /** What is shown of how many. */
  text?: ReactNode;
  className?: string | undefined;
};

export function Pagination({ label, previous, next, text, className }: PaginationProps) {
  if (!previous && !next && !text) return null;
  return (
    <nav
      aria-label={label}
      className={classNames("flex flex-wrap items-center gap-x-4 gap-y-3", className)}
    >
      {previous && (
        <ButtonLink look="outline" href={previous.href} rel="prev">
          {previous.label}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink look="outline" href={next.href} rel="next">
          {next.label}
        </ButtonLink>
      )}
      {text && <span className="text-sm text-ink-2 tabular-nums">{text}</span>}
    </nav>
  );
}
