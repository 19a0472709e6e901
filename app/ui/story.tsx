import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type StoryEntry = {
  key: string | number;
  /** Who did it; `next` is what is still to come. */
  by: "person" | "company" | "next";
  when: ReactNode;
  what: ReactNode;
};

const MARKS: Record<StoryEntry["by"], string> = {
  person: "rounded-pill border-[1.5px] border-line-strong bg-paper",
  company: "rounded-[2px] bg-accent",
  next: "rounded-pill border-[1.5px] border-accent bg-paper",
};

/** What happened, oldest first, on a line: hollow for people, squares for the company. */
export function Story({
  entries,
  className,
}: {
  entries: readonly StoryEntry[];
  className?: string | undefined;
}) {
  return (
    <ol className={classNames("flex flex-col", className)}>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="relative pb-4 ps-5.5 before:absolute before:top-4 before:bottom-0 before:start-[4px] before:w-px before:bg-line before:content-[''] last:pb-0 last:before:hidden"
        >
          <span
            aria-hidden="true"
            className={classNames("absolute top-[5px] start-0 size-[9px]", MARKS[entry.by])}
          />
          <div className="meta">{entry.when}</div>
          <div className="text-sm leading-5 wrap-break-word">{entry.what}</div>
        </li>
      ))}
    </ol>
  );
}
