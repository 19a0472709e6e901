import { classNames } from "./class-names";
import { Link } from "./link";
import { useCurrentInView } from "./use-current-in-view";

export type Tab = {
  href: string;
  label: string;
  count?: string | undefined;
  current?: boolean | undefined;
};

export type TabsProps = {
  /** Names the navigation. */
  label: string;
  tabs: readonly Tab[];
  keepScroll?: boolean | undefined;
  className?: string | undefined;
};

/** Places as links under one rule; they scroll sideways where there is no room. */
export function Tabs({ label, tabs, keepScroll, className }: TabsProps) {
  const list = useCurrentInView<HTMLUListElement>(tabs.find((tab) => tab.current)?.href);
  return (
    <nav aria-label={label} className={classNames("border-b border-rule", className)}>
      <ul ref={list} className="scroll-row -mx-2 -mb-px flex gap-2">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              keepScroll={keepScroll}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "relative flex min-h-11 items-baseline gap-1.5 px-2 py-2.5 text-md text-ink-2 hover:text-ink",
                "aria-[current]:font-strong aria-[current]:text-ink",
                "aria-[current]:after:absolute aria-[current]:after:inset-x-2 aria-[current]:after:bottom-0 aria-[current]:after:h-[3px] aria-[current]:after:bg-accent",
                "focus-visible:shadow-[inset_0_0_0_2px_var(--accent)]",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="text-sm font-normal text-ink-3 tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
