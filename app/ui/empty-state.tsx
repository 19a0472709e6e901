import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type EmptyStateProps = {
  /** One sentence that says what is missing. */
  title: string;
  /** What to do next. */
  children?: ReactNode;
  action?: ReactNode;
  className?: string | undefined;
};

export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div className={classNames("flex max-w-measure flex-col items-start gap-3 py-10", className)}>
      <p className="title-xl">{title}</p>
      {children && <div className="text-md text-ink-2">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
