import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type PageHeaderProps = {
  title: ReactNode;
  lede?: ReactNode;
  /** Stands above the title: the way up. */
  above?: ReactNode;
  /** Stands at the end of the line, beneath on a phone. */
  end?: ReactNode;
  className?: string | undefined;
};

export function PageHeader({ title, lede, above, end, className }: PageHeaderProps) {
  return (
    <header className={classNames("pb-8", className)}>
      {above && <div className="pb-3 md:-mt-5">{above}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div className="min-w-0 max-w-measure">
          <h1 className="title-page">{title}</h1>
          {lede && <div className="pt-3 text-read text-ink-2 text-pretty">{lede}</div>}
        </div>
        {end}
      </div>
    </header>
  );
}
